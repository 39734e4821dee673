/** One line of the table that `npm run bench` prints. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly reference?: number;
  /** Ours over the reference. */
  readonly ratio?: number;
  readonly unit: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

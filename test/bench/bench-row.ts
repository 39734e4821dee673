/** One line of the benchmark table: the same work by this system and by a reference, from the same run. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  readonly reference: number;
  /** How many times the reference. */
  readonly ratio: number;
  readonly unit: string;
}

const ROUNDS = 5;

/** The median of five rates, in operations per second; each round must do `operations` of them. */
export const medianRate = (operations: number, round: () => void): number => {
  const rates = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    round();
    return (operations * 1000) / (performance.now() - started);
  });
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

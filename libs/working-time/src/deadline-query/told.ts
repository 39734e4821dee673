const LONGEST_TOLD = 60;

/** A value as an error message shows it: short, and clear when it is missing. */
export const told = (value: unknown): string => {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
};

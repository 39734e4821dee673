const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
};

/** Why a file could not be read, as it follows its name. */
export const unreadable = (failure: unknown): string => {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
  return UNREADABLE[code] ?? `cannot be read (${code})`;
};

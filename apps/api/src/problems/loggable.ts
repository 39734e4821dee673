/** What a log line keeps of a failure: what kind, where, and because of what. */
export interface LoggableFailure {
  readonly name: string;
  readonly code?: string;
  readonly frames?: readonly string[];
  readonly cause?: LoggableFailure;
}

/** A failure without its message: messages quote what was sent, and logs hold no content. */
export const loggable = (failure: unknown): LoggableFailure => {
  if (!(failure instanceof Error)) return { name: typeof failure };
  const frames = failure.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: failure.name,
    ...('code' in failure && { code: String(failure.code) }),
    ...(frames && { frames: frames.map((frame) => frame.trim()) }),
    ...(failure.cause !== undefined && { cause: loggable(failure.cause) }),
  };
};

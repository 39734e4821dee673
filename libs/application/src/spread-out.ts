import { setTimeout } from 'node:timers/promises';

const SHORTEST_MS = 2;

/** Sixteen rivals for one stream must part: the longer it takes, the wider they spread. */
export const spreadOut = async (attempt: number): Promise<void> => {
  await setTimeout(Math.random() * SHORTEST_MS * 2 ** attempt);
};

/**
 * Flags of Node for a process that follows the record. It makes much garbage and keeps little: left to itself it
 * takes 380 MB during a large import, with these 210 MB, the import as fast. Rebuilding every read model at once costs
 * more CPU under such a cap: the price of a worker that fits beside its database.
 */
export const WORKER_MEMORY: readonly string[] = [
  '--max-old-space-size=192',
  '--max-semi-space-size=8',
];

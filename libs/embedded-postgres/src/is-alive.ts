import process from 'node:process';
import { errorCode } from './folder.js';

/** Whether there is a process of that number, ours or anybody's. */
export const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

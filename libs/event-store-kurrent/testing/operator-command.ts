import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

/**
 * Runs what the environment says does something to the server, and answers what it printed. Without our own
 * EVENTSTORE_ variables: a server started by it would take them for options of its own, and refuse.
 */
export const operatorCommand = async (command: string): Promise<string> => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('EVENTSTORE_')),
  );
  const { stdout } = await run(command, { env });
  return stdout.trim();
};

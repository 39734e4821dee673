import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface RunningProcess {
  readonly processId: number;
  readonly parent: number;
  readonly commandLine: string;
}

const processes = async (): Promise<readonly RunningProcess[]> => {
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=,args=']);
  return stdout.split('\n').map((line) => {
    const [processId, parent, ...words] = line.trim().split(/\s+/);
    return {
      processId: Number(processId),
      parent: Number(parent),
      commandLine: words.join(' '),
    };
  });
};

/** The nearest process below `ancestor` whose command line holds `text`. @throws where there is none */
export const descendant = async (ancestor: number, text: string): Promise<number> => {
  const all = await processes();
  for (let generation = [ancestor]; generation.length > 0;) {
    const children = all.filter(({ parent }) => generation.includes(parent));
    const found = children.find(({ commandLine }) => commandLine.includes(text));
    if (found) return found.processId;
    generation = children.map(({ processId }) => processId);
  }
  throw new Error(`No process below ${ancestor} runs ${text}`);
};

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  type Installation,
  installation,
  type RunningSystem,
  start,
  STARTING_MS,
} from '../support/dung-han.js';

const README = readFileSync('README.md', 'utf8');
/** What is fenced as `sh` is typed as it stands; `sh checks` are the commands that run this very spec. */
const blocks = [...README.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block.trim());
/** The first one starts what the others need; here it is started on a free port and a folder of its own. */
const [starting = '', ...typed] = blocks;

/** As typed into one terminal: the blocks in their order, ending at the first command that fails. */
const inOneTerminal = async ({ environment }: Installation, script: string): Promise<string> => {
  const running = promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    env: environment,
    maxBuffer: 100_000_000,
  });
  return (await running).stdout;
};

describe('The README', () => {
  let installed: Installation;
  let system: RunningSystem;
  let printed: string;

  beforeAll(async () => {
    installed = await installation();
    system = await start(installed);
    const moved = typed
      .join('\n')
      .replaceAll('http://127.0.0.1:3000', system.url)
      .replaceAll('.data/', `${installed.dataDir}/`);
    printed = await inOneTerminal(installed, moved);
  }, 2 * STARTING_MS);
  afterAll(async () => {
    system.kill('SIGTERM');
    await system.ended;
    await installed.remove();
  }, STARTING_MS);

  it('fences as sh what can be typed; docker is told in words, since it was not run', () => {
    expect(starting).toBe('npm start');
    expect(typed).toHaveLength(4);
    expect(typed.join('\n')).not.toMatch(/docker/);
    const fences = [...README.matchAll(/^```(.+)$/gm)].map(([, language]) => language);
    expect(fences).toEqual([...blocks.map(() => 'sh'), 'sh checks']);
  });

  it('takes a newcomer from a letter to a judged answer, the window told in words on the way', () => {
    expect(printed).toContain('15 ngày làm việc');
    expect(printed).toContain('"kind":"answeredOnTime"');
    expect(printed).toContain('"onTime"');
  });

  it('counts a due date, reads the words of a letter, imports past requests and reports on them', () => {
    expect(printed).toContain('"dueOn":"2026-03-12"');
    expect(printed).toContain('"dueOn":"2022-11-30"');
    expect(printed).toMatch(/rows +22/);
  });
});

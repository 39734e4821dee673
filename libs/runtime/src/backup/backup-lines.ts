import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { NotRestored } from './backup-format.js';

/** Errors of reading and unpacking reach whoever iterates, also those that happen while a row is being stored. */
const unpacked = (file: string) =>
  pipeline(createReadStream(file), createGunzip(), () => undefined);

/** The lines of a backup, unpacked. @throws NotRestored */
export async function* linesIn(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of unpacked(file)) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof NotRestored) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new NotRestored(
      /^E[A-Z]+$/.test(code)
        ? `The backup cannot be read (${code}). Nothing was restored.`
        : 'The file is not a backup of Đúng Hạn, or is damaged. Nothing was restored.',
      { cause: error },
    );
  }
}

/** What one line says. @throws NotRestored */
export const parsed = (text: string): object => {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new NotRestored(
      'The file is not a backup of Đúng Hạn, or is damaged. Nothing was restored.',
    );
  }
};

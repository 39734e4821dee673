import { readFile } from 'node:fs/promises';
import { readDraft, type ToldDraft } from '#lib/rulebook';
import { isRecord, type Parsed, refused } from '#lib/working-time';
import { unreadable } from '../files/unreadable.js';

/** The draft in a file, of the shape the API takes: `{"terms":{…}}`. Refused in one sentence that names the file. */
export const draftIn = async (path: string): Promise<Parsed<ToldDraft>> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (failure) {
    return refused('file-unreadable', `The file ${path} ${unreadable(failure)}.`);
  }
  let told: unknown;
  try {
    // A file saved by an office program may begin with a byte-order mark.
    told = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('invalid-json', `The file ${path} does not hold JSON: write {"terms":{…}}.`);
  }
  if (!isRecord(told) || !('terms' in told))
    return refused('terms-not-read', `The file ${path} has no "terms": write {"terms":{…}}.`);
  const draft = readDraft(told);
  return draft.ok
    ? draft
    : refused(draft.error.type, `The file ${path} holds no draft: ${draft.error.message}`);
};

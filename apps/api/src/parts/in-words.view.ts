import { TextList } from '../http/shown.js';

/** The same lines in both languages. */
export class InWordsView {
  @TextList()
  readonly vi!: readonly string[];

  @TextList()
  readonly en!: readonly string[];
}

/** The same words in both languages. */
export class BilingualView {
  readonly vi!: string;
  readonly en!: string;
}

/** Where a fact comes from. */
export class EvidenceView {
  readonly kind!: 'recorded' | 'document' | 'transcribed';
  readonly description?: string;
  readonly document?: string;
  /** Of a transcribed fact. */
  readonly file?: string;
  readonly line?: number;
}

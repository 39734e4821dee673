/** An official document as cited. */
export class DocumentView {
  /** Số, ký hiệu, as written. */
  readonly number!: string;
  readonly issuedOn!: string;
}

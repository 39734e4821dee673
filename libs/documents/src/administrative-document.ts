import type { Instant } from '#lib/working-time';

/**
 * An administrative document (văn bản hành chính) in the parts that Decree 30/2020/NĐ-CP, Phụ lục I prescribes. A
 * description only: `docx` and `pdf` make the same document of it.
 */
export interface AdministrativeDocument {
  readonly orientation: 'portrait' | 'landscape';
  readonly heading: Heading;
  readonly title: Title;
  readonly body: readonly Block[];
  readonly signature: SignatureBlock;
  /** What every page says at its head, such as *dữ liệu mẫu*. */
  readonly marks: readonly string[];
  /** What every page says at its foot. */
  readonly foot: string;
  /** Given as the time of making, so that the same description always makes the same bytes. */
  readonly madeAt: Instant;
}

/** Tên cơ quan, số, ký hiệu, địa danh và thời gian ban hành; quốc hiệu and tiêu ngữ are on every document. */
export interface Heading {
  /** Cơ quan chủ quản trực tiếp, where there is one. */
  readonly superior?: string;
  readonly agency: string;
  readonly number: string;
  readonly placeAndDate: string;
}

/** Tên loại, trích yếu, and what the document goes with. */
export interface Title {
  readonly name: string;
  readonly subject: string;
  readonly goesWith?: string;
}

export type Block = Section | Paragraph | Table;

/** The heading of a part. */
export interface Section {
  readonly kind: 'section';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** Letters of one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Its header row stands at the head of every page it reaches. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** A row leaves out the cells that one above reaches down over. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly header: string;
  /** Its share of the table's width, in hundredths. */
  readonly width: number;
  readonly align: 'centre' | 'left';
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** How many rows it reaches down over; absent: its own. */
  readonly rows?: number;
}

/** Nơi nhận, and room for the signature. */
export interface SignatureBlock {
  readonly recipients: readonly string[];
  /** Quyền hạn, chức vụ của người ký, line by line. */
  readonly signer: readonly string[];
}

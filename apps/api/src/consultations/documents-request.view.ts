import type { DocumentsFinding } from '#lib/coordination';
import { ListOf } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { EvidenceView } from '../parts/evidence.view.js';

export class MissingDocumentView {
  readonly item!: number;
  readonly description!: string;
}

export class SuppliedView {
  readonly suppliedAt!: string;

  @ListOf(() => Number)
  readonly items!: readonly number[];

  readonly evidence!: EvidenceView;
  /** As of a delivery (R12). */
  readonly enteredLate!: boolean;
}

/** What the lead said of a request for documents. */
export class DocumentsAnswerView {
  readonly at!: string;
  readonly kind!: 'accepted' | 'contested';
  readonly reason?: string;
}

/** What the monitoring body found; unfounded, the clock has never stood. */
export class DocumentsFindingView {
  readonly at!: string;
  readonly finding!: DocumentsFinding;
  readonly ruling!: DocumentView;
}

/** Passed on by the agency whose place was taken, with what the lead had said of it. */
export class DocumentsTakenOverView {
  readonly from!: string;
  readonly answer?: 'accepted' | 'contested';
  /** The lead had said nothing of it: its silence since then is counted here. */
  readonly silenceSince?: string;
}

export class DocumentsRequestView {
  readonly requestedAt!: string;

  @ListOf(() => MissingDocumentView)
  readonly items!: readonly MissingDocumentView[];

  /** The letter in which they are asked for. */
  readonly document?: DocumentView;

  /** Asked in time under the rule. */
  readonly stopsClock!: boolean;

  readonly takenOver?: DocumentsTakenOverView;
  readonly answered?: DocumentsAnswerView;
  readonly found?: DocumentsFindingView;

  @ListOf(() => SuppliedView)
  readonly supplied!: readonly SuppliedView[];
}

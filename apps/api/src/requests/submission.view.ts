import { ListOf, TextList } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { MissingView } from '../parts/missing.view.js';

/** It passed before the gate opened, on a cited order. */
export class EarlyView {
  readonly order!: DocumentView;
  readonly missing!: MissingView;
}

/** An opinion that came after the submission. */
export class AddendumView {
  readonly agency!: string;
  readonly opinion!: string;
  readonly sentAt!: string;
}

export class SubmissionView {
  readonly document!: DocumentView;
  readonly submittedAt!: string;

  /** Silent to the end, and named. */
  @TextList()
  readonly silent!: readonly string[];

  /** The opinions that came after it. */
  @ListOf(() => AddendumView)
  readonly addenda!: readonly AddendumView[];

  readonly early?: EarlyView;
}

/** Why a submission was returned. */
export class ReturnView {
  readonly at!: string;
  readonly reason!: string;
  readonly document?: DocumentView;
}

export class ReturnedSubmissionView extends SubmissionView {
  readonly returned!: ReturnView;
}

/** What the People's Committee concluded. */
export class ConclusionView {
  readonly document!: DocumentView;
  readonly recordedAt!: string;
}

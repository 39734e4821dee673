import type { DeemedAgreementFile } from '#lib/read-models';
import { AnObject, ListOf } from '../http/shown.js';
import { BilingualView } from '../parts/bilingual.view.js';
import { DocumentView } from '../parts/document.view.js';
import { DueMomentView } from '../parts/due-moment.view.js';

/** The term of the rule that makes agreement of it, and whether that is law or this system's convention. */
export class ProvisionView {
  readonly id!: string;
  readonly version!: number;
  readonly basis!: DeemedAgreementFile['under']['basis'];
  readonly citation?: string;
}

/** The same, as it stands beside an agency in the synthesis. */
export class DeemedInSynthesisView {
  readonly because!: DeemedAgreementFile['because'];
  /** The legal instant. */
  readonly deemedAt!: string;
  /** The position of the lead it is with, verbatim. */
  readonly position!: string;
  readonly under!: ProvisionView;
}

/** A chase letter the silence outlasted. */
export class OutlastedChaseView {
  readonly number!: number;
  readonly document!: DocumentView;
}

export class AgreementTakenBackView {
  readonly at!: string;
  readonly with!: NonNullable<DeemedAgreementFile['takenBack']>['with'];
}

/** Xem như đồng ý: what the rule made of a silence, or of a late reply. It is no opinion of the agency (R1). */
export class DeemedAgreementView extends DeemedInSynthesisView {
  readonly noticedAt!: string;
  readonly forDueDate!: DueMomentView;

  /** What proves that the agency had the letter: its registration, or a delivery with a document behind it. */
  @AnObject()
  readonly receipt!: object;

  @ListOf(() => OutlastedChaseView)
  readonly chases!: readonly OutlastedChaseView[];

  /** The late reply, kept and responded to beside it. */
  readonly opinion?: string;
  /** Why it stands no more. */
  readonly takenBack?: AgreementTakenBackView;
  /** Told with the consultation by itself. */
  readonly inWords?: BilingualView;
}

import { AnObject, ListOf, RevisionText } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** Who acted: a person holding a post in an agency, or a named automation. */
export class ActorView {
  readonly kind!: 'person' | 'automation';
  readonly person?: string;
  readonly post?: string;
  readonly agency?: string;
  readonly onBehalfOf?: string;
  readonly automation?: string;
}

/** One event of the record. */
export class HistoryEntryView {
  @RevisionText()
  readonly revision!: bigint;

  /** What happened: its type and its data. */
  @AnObject()
  readonly event!: object;

  /** When in law. */
  readonly occurredAt!: string;
  /** When recorded. */
  readonly recordedAt!: string;
  readonly actor!: ActorView;
}

export class RequestHistoryView {
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  @ListOf(() => HistoryEntryView)
  readonly entries!: readonly HistoryEntryView[];
}

import { ListOf } from './shown.js';

/** Where the last event of a command stands. */
export class RecordedView {
  /** False: nothing needed recording. */
  readonly recorded!: boolean;

  /** Also the `ETag`. */
  readonly revision?: string;

  /** Also `X-Position`: give it back as `X-Read-After` to read what was just recorded. */
  readonly position?: string;

  /** The same command was recorded before under this key: this is its first answer, given again. */
  readonly repeated?: boolean;
}

/** Where a request just opened is found. */
export class RequestOpenedView extends RecordedView {
  readonly requestId!: string;
}

/** One opinion of the minutes of a meeting. */
export class MinutedOpinionView {
  readonly agency!: string;
  readonly opinionId!: string;
}

/** Where the opinions of the minutes of a meeting are found. */
export class MinutesRecordedView extends RecordedView {
  @ListOf(() => MinutedOpinionView)
  readonly opinions!: readonly MinutedOpinionView[];
}

/** Where an opinion just given is found. */
export class OpinionGivenView extends RecordedView {
  readonly opinionId!: string;
}

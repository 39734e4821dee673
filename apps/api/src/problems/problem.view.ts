import { ListOf } from '../http/shown.js';

/** One field at fault. */
export class FieldAtFaultView {
  /** As written in the body: `addressees[0].agency`. */
  readonly field!: string;
  readonly reason!: string;
}

/** Why a call was not carried out (RFC 9457), with what its sender needs in order to act. */
export class ProblemView {
  /** The name of the refusal, such as `request-not-found`: what a program should look at. */
  readonly type!: string;

  /** What its status means, in a few words. */
  readonly title!: string;

  readonly status!: number;

  /** One sentence for the reader, in Vietnamese or, by `Accept-Language`, in English. */
  readonly detail!: string;

  /** To be quoted to the administrator: the same in every log line of this call. */
  readonly correlationId!: string;

  /** Of `fields-invalid`: every field at fault. */
  @ListOf(() => FieldAtFaultView, 'optional')
  readonly fields?: readonly FieldAtFaultView[];
}

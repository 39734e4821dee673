/** What the view of one consultation, or of the whole request, has to show. */
export interface Outcome {
  /** Absent: the request. */
  readonly of?: string;
  readonly shows: object;
}

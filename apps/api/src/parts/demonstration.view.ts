/** The words beside what is shown of an invented agency. */
export class NoticeView {
  readonly vi!: string;
  readonly en!: string;
}

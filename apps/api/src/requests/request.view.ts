export class RequestSummaryView {
  readonly requestId!: string;
}
export class RequestPageView {
  readonly rows!: readonly RequestSummaryView[];
  readonly next?: string;
}
export class RequestView {
  readonly requestId!: string;
}
export class RequestHistoryView {
  readonly entries!: readonly object[];
}

export class AccountabilityReportView {
  readonly rows!: readonly object[];
}
export class AccountabilityPageView {
  readonly figures!: object;
}

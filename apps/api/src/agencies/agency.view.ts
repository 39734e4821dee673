export class AgencyPageView {
  readonly rows!: readonly object[];
  readonly next?: string;
}

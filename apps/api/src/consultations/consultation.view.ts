export class ConsultationView {
  readonly agency!: string;
}
export class ConsultationPageView {
  readonly rows!: readonly ConsultationView[];
  readonly next?: string;
}

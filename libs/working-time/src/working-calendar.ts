/** Working days of one public body. An immutable value; each announcement yields a new version. */
export class WorkingCalendar {
  constructor(
    readonly id: string,
    readonly version: string,
  ) {}
}

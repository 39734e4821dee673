/** A due date: the last day in time, and the first instant that is late. */
export class DueMomentView {
  readonly dueOn!: string;
  readonly dueAt!: string;
}

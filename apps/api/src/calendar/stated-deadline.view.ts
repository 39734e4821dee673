import { AnObject } from '../http/shown.js';
import { DueDateView } from './due-date.view.js';

/** What was understood of the words, for the lead to confirm, and the due date they give. */
export class StatedDeadlineView {
  readonly words!: string;
  readonly received!: string;
  readonly issued?: string;

  /** A date with its hour, or a length with its starting point, and which of it is this system's reading. */
  @AnObject()
  readonly read!: object;

  /** How a stated date holds; `void` where it comes too early to make a reply late. */
  readonly stated?: string;
  /** The last working day before a stated day off. */
  readonly target?: string;
  readonly dueOn!: string;
  readonly dueAt!: string;
  readonly calendar!: string;
  readonly provisional?: boolean;
  readonly inWords!: DueDateView['inWords'];
}

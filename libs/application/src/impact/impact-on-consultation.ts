import type { AgencyId } from '#lib/agencies';
import type {
  DueDateMoved,
  OpinionRejudged,
  RequestEvent,
  RequestId,
  ShorteningNotified,
  Timeliness,
} from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';

/** What a version of a calendar or of a rule set would do to one consultation. */
export interface ImpactOnConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  /** The due date, now and then. */
  readonly dueOn?: { readonly from: LocalDate; readonly to: LocalDate };
  /** A shorter window: the date moves once the agency has confirmed it (R4). */
  readonly awaitsConfirmation: boolean;
  /** The lapse on record would not stand. */
  readonly lapseReversed: boolean;
  /** How the answer is judged, now and then (R14). */
  readonly mark?: { readonly from: Timeliness; readonly to: Timeliness };
}

const dueDates = (
  events: readonly RequestEvent[],
): Pick<ImpactOnConsultation, 'dueOn' | 'awaitsConfirmation'> => {
  const moved = events.find((event): event is DueDateMoved => event.type === 'DueDateMoved');
  if (moved)
    return {
      awaitsConfirmation: false,
      dueOn: { from: moved.data.from.dueOn, to: moved.data.due.dueOn },
    };
  const notified = events.find(
    (event): event is ShorteningNotified => event.type === 'ShorteningNotified',
  );
  return notified
    ? {
        awaitsConfirmation: true,
        dueOn: { from: notified.data.from.dueOn, to: notified.data.awaitsConfirmation.due.dueOn },
      }
    : { awaitsConfirmation: false };
};

const markIn = (events: readonly RequestEvent[]): Pick<ImpactOnConsultation, 'mark'> => {
  const judged = events.find((event): event is OpinionRejudged => event.type === 'OpinionRejudged');
  return judged ? { mark: { from: judged.data.former, to: judged.data.timeliness } } : {};
};

/** What the events of a restatement would come to, consultation by consultation. */
export const impactOf = (
  requestId: RequestId,
  events: readonly RequestEvent[],
): readonly ImpactOnConsultation[] =>
  [...Map.groupBy(events, ({ data }) => ('agency' in data ? data.agency : undefined))].flatMap(
    ([agency, ofAgency]) =>
      agency === undefined
        ? []
        : [
            {
              requestId,
              agency,
              ...dueDates(ofAgency),
              lapseReversed:
                ofAgency.some(({ type }) => type === 'LapseReversed') &&
                !ofAgency.some(({ type }) => type === 'WindowLapsed'),
              ...markIn(ofAgency),
            },
          ],
  );

/** The order in which an impact is told: by due date, then request and agency. */
export const inOrderOfDueDate = (
  found: readonly ImpactOnConsultation[],
): readonly ImpactOnConsultation[] => found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const placeOf = ({ dueOn, requestId, agency }: ImpactOnConsultation): string =>
  `${dueOn?.from ?? ''} ${requestId} ${agency}`;

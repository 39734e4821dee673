import type { AgencyId } from '#lib/agencies';
import { askedFor } from '../asked-for.js';
import type { OpenRequest } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { OpenedRequest } from '../request.state.js';
import type { Occasion, Opinion } from '../vocabulary.js';
import { awaitsDayOutside, lacksHeirs } from '../consultation.state.js';
import { firstRefusal, inFuture } from './dates.js';
import { agenciesWhere, WAITED_FOR } from './submission-gate.js';

type Asking = Pick<OpenedRequest, 'matter'>;

/** A report is asked for once its occasion has come, and names what made it known. */
const occasionRefusal = (
  { event, on, document }: Occasion,
  { now }: RequestFacts,
): RequestRejection | undefined => {
  if (event.trim() === '') return { type: 'FieldMissing', field: 'matter.occasion.event' };
  if (document.number.trim() === '')
    return { type: 'FieldMissing', field: 'matter.occasion.document.number' };
  return firstRefusal(
    inFuture('matter.occasion.on', on, now),
    inFuture('matter.occasion.document.issuedOn', document.issuedOn, now),
  );
};

/** A letter that asks for a report asks one agency, on a named occasion, and sends no dossier to be judged. */
export const reportLetterRefusal = (
  { matter, dossier, addressees }: OpenRequest['data'],
  facts: RequestFacts,
): RequestRejection | undefined => {
  if (matter.kind !== 'report') return undefined;
  const [asked, another] = addressees;
  if (asked && another) return { type: 'ReportHasOneAddressee', agency: asked.agency };
  if (dossier.status === 'notProvided') return { type: 'ReportHasNoDossier' };
  return occasionRefusal(matter.occasion, facts);
};

/** Whether another agency may be asked beside the one that owes the report. */
export const besideTheReport = ({
  matter,
  consultations,
}: Pick<OpenedRequest, 'matter' | 'consultations'>): RequestRejection | undefined => {
  const [asked] = consultations.keys();
  return matter.kind === 'report' && asked !== undefined
    ? { type: 'ReportHasOneAddressee', agency: asked }
    : undefined;
};

/**
 * A report answers a letter that asks for one, and nothing else does; it takes no side, so it has no points. One tracked
 * outside the system has no kind here (R3).
 */
export const wrongReply = (
  { kind, form, points }: Opinion,
  { matter }: Asking,
): RequestRejection | undefined => {
  if (kind !== 'report')
    return askedFor(matter) === 'report' && form !== 'outsideSystem'
      ? { type: 'OpinionNotAskedFor', kind }
      : undefined;
  if (askedFor(matter) !== 'report') return { type: 'ReportNotAskedFor' };
  return points.length > 0 ? { type: 'ReportHasNoPoints' } : undefined;
};

/** Who still owes the report: after a silence, too. What ends the request is the report, not its due date. */
export const reportAwaitedFrom = (request: OpenedRequest): AgencyId | undefined =>
  agenciesWhere(
    request,
    (part) =>
      WAITED_FOR[part.status] ||
      part.status === 'lapsed' ||
      lacksHeirs(part) ||
      awaitsDayOutside(part),
  )[0];

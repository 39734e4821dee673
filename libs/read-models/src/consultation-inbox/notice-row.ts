import type { ChaseIssued, NoticePosted } from '#lib/coordination';
import type { Recorded } from '#lib/event-sourcing';
import type { NoticeRow } from './notices.tables.js';

const told = ({ data, revision }: Recorded<NoticePosted | ChaseIssued>) => ({
  request_id: data.requestId,
  revision: Number(revision),
  agency: data.agency,
  due_on: data.forDueDate.dueOn,
  posted_at: new Date(data.occurredAt),
  place: Date.parse(data.occurredAt),
});

export const noticeRow = (event: Recorded<NoticePosted>): NoticeRow => {
  const { to, step: notice, rung } = event.data;
  return { ...told(event), addressee: to.agency, capacity: to.capacity, notice, rung };
};

/** A chase letter is told to the agency it chases. */
export const letterRow = (event: Recorded<ChaseIssued>): NoticeRow => {
  const { agency, number, document } = event.data;
  const notice = { kind: 'chaseLetter', number, document: document.number } as const;
  return { ...told(event), addressee: agency, capacity: 'coordinatingAgency', notice, rung: null };
};

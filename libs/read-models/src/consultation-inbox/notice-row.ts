import type { AgreementDeemed, ChaseIssued, NoticePosted } from '#lib/coordination';
import type { Recorded } from '#lib/event-sourcing';
import type { NoticeRow } from './notices.tables.js';

type Posted = NoticePosted | ChaseIssued | AgreementDeemed;

const told = ({ data, revision }: Recorded<Posted>, at = data.occurredAt) => ({
  request_id: data.requestId,
  revision: Number(revision),
  agency: data.agency,
  due_on: data.forDueDate.dueOn,
  posted_at: new Date(at),
  place: Date.parse(at),
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

/** What a rule makes of a silence or a late reply is told to the agency once it is noticed. */
export const agreementRow = (event: Recorded<AgreementDeemed>): NoticeRow => {
  const { agency, because, under, noticedAt } = event.data;
  const notice = { kind: 'agreementDeemed', because, under } as const;
  const row = told(event, noticedAt);
  return { ...row, addressee: agency, capacity: 'coordinatingAgency', notice, rung: null };
};

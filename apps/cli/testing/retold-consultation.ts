import type { ConsultationFile, OpinionFile, RequestFile } from '#lib/read-models';
import { dateOf, startOfDay } from '#lib/working-time';
import { agencyRetold } from './retold-agency.js';
import { eventsRetold } from './retold-events.js';
import { moment, type Retold } from './retold-parts.js';
import { replyRetold } from './retold-reply.js';
import type { StoryReadBack } from './story-read-back.js';

/** One agency's part told again; what its heir answered is told with it. */
export const consultationRetold = (
  consultation: ConsultationFile,
  file: RequestFile,
  story: StoryReadBack,
): Retold => {
  const { agency, question, delivered, registered, bound } = consultation;
  const told = agencyRetold(agency, story);
  const at = delivered?.at;
  const events = eventsRetold(consultation);
  const replies = repliesOf(consultation, file).map((opinion) =>
    replyRetold(opinion, consultation, file, story),
  );
  return {
    agency: told,
    ask_vi: question,
    deliveredAt: at && (at === startOfDay(dateOf(at)) ? dateOf(at) : moment(at)),
    ...(registered && {
      arrival: { number: registered.number, registeredOn: registered.on },
    }),
    // Said of those whom the rule surely does not bind; the request has to say the same.
    ...(told['boundByCityRule'] === 'no' && { boundByRule: bound }),
    ...(events.length > 0 && { events }),
    reply: replies.length > 1 ? replies : (replies[0] ?? null),
  };
};

const repliesOf = (
  { agency, opinions }: ConsultationFile,
  { consultations }: RequestFile,
): readonly OpinionFile[] => [
  ...opinions,
  ...consultations
    .filter(({ takenOverFrom }) => takenOverFrom.includes(agency))
    .flatMap((heir) => heir.opinions),
];

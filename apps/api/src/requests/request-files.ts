import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import { FactsOfTheDay, RegisterInForce } from '#lib/application';
import type { RequestId } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import {
  type ConsultationFile,
  type DeemedAgreementFile,
  type RequestFile,
  RequestHistory,
} from '#lib/read-models';
import { UNCONFIRMED_RULE } from '#lib/rulebook';
import { deemedInWords, mandateDueInWords } from '#lib/wording';
import { type Bilingual, type Instant, instant, inWords } from '#lib/working-time';
import { withSigningDoubts } from '../consultations/signing-doubts.js';
import { Demonstration, type Mark, markOf } from '../http/demonstration.js';
import type { Language } from '#lib/working-time';
import { Unsealed } from '../http/unsealed.js';
import { apologiesShown, historyShown, knowsTheCause } from './apologies-shown.js';

/** A consultation with its due date counted out in words, and what was deemed of it. */
export type ConsultationTold = Omit<ConsultationFile, 'window' | 'deemed'> & {
  readonly window?: ConsultationFile['window'] & { readonly inWords: InWords };
  readonly deemed: readonly (DeemedAgreementFile & { readonly inWords: Bilingual })[];
};

type InWords = Readonly<Record<Language, readonly string[]>>;

const told = ({ window, ...file }: ConsultationFile): ConsultationTold => {
  const deemed = file.deemed.map((each) => ({ ...each, inWords: deemedInWords(each) }));
  const consultation = { ...file, deemed };
  if (!window) return consultation;
  const { derivation } = window.due;
  const words = (language: Language) => [
    ...(consultation.confirmed ? [] : [UNCONFIRMED_RULE[language]]),
    ...inWords(derivation, language),
  ];
  return { ...consultation, window: { ...window, inWords: { vi: words('vi'), en: words('en') } } };
};

const mandateShown = ({ due, ...mandate }: NonNullable<RequestFile['mandate']>) => ({
  ...mandate,
  ...(due && {
    due: {
      on: due.on,
      inWords: { vi: mandateDueInWords(due, 'vi'), en: mandateDueInWords(due, 'en') },
    },
  }),
});

/** The pages of single requests, with names and posts opened. */
@Injectable()
export class RequestFiles {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
    private readonly unsealed: Unsealed,
    private readonly demonstration: Demonstration,
  ) {}

  /** @throws {@link CommandRejected} `RequestNotFound` */
  private async find(requestId: RequestId, known?: Instant): Promise<RequestFile & Mark> {
    const asked = {
      requestId,
      ...this.facts.ofNow(),
      ...(known !== undefined && { known: instant(known) }),
    };
    const file = await this.queries.execute(new RequestHistory(asked));
    if (!file) throw new CommandRejected({ type: 'RequestNotFound' });
    const parties = [file.lead, ...file.consultations.map(({ agency }) => agency)];
    const opened = await this.unsealed.in(file);
    const told = withSigningDoubts(opened, await this.register.knowing(parties));
    return this.demonstration.mark(told, parties);
  }

  /**
   * As the agency `reader` may see it: who caused an apology is told to the lead, the monitoring body and who is named.
   * @throws {@link CommandRejected} `RequestNotFound`
   */
  async shown(requestId: RequestId, reader: AgencyId, known?: Instant) {
    const file = await this.find(requestId, known);
    const knows = knowsTheCause(reader, file, await this.register.knowing([reader, file.lead]));
    const { mandate, ...page } = file;
    return {
      ...page,
      ...(mandate && { mandate: mandateShown(mandate) }),
      apologies: apologiesShown(file.apologies, knows),
      history: historyShown(file.history, knows),
    };
  }

  /** @throws {@link CommandRejected} `RequestNotFound`, `NotAddressed` */
  async findConsultation(
    requestId: RequestId,
    agency: AgencyId,
    known?: Instant,
  ): Promise<ConsultationTold & Mark> {
    const { consultations, demonstration } = await this.find(requestId, known);
    const consultation = consultations.find((each) => each.agency === agency);
    if (!consultation) throw new CommandRejected({ type: 'NotAddressed', agency });
    return { ...told(consultation), ...markOf(demonstration) };
  }
}

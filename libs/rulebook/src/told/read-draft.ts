import type { AgencyId, AgencyKind } from '#lib/agencies';
import type { Grounded, Length, Parsed, Unit } from '#lib/working-time';
import type {
  ApologyOwedBy,
  Bound,
  Ladder,
  MatterKind,
  RuleSetTerms,
  Silence,
  StatedDeadlineRule,
} from '../rule-set.js';
import {
  hour,
  kinds,
  list,
  made,
  object,
  oneOf,
  type Reader,
  share,
  text,
  whole,
  yesOrNo,
} from './readers.js';

/** A draft as it is told in JSON: the rule set with these terms in place of its own. */
export interface ToldDraft {
  readonly terms: Partial<RuleSetTerms>;
}

type ToldStatedDeadline = Omit<StatedDeadlineRule, 'compulsory'> & {
  readonly compulsory?: boolean;
};

const length = object<Length>({
  count: whole(1, 3650),
  unit: oneOf<Unit>({ workingDay: true, calendarDay: true, hour: true }),
});
const matter = oneOf<MatterKind>({
  general: true,
  policy: true,
  legalDraft: true,
  administrativeProcedure: true,
  report: true,
  unrecorded: true,
});
const agencyKind = oneOf<AgencyKind>({
  peoplesCommittee: true,
  department: true,
  cityOther: true,
  ward: true,
  district: true,
  centralBranch: true,
  ministry: true,
  other: true,
});
// An agency that is not on the register is refused with the draft.
const agency = text(80) as Reader<AgencyId>;

const grounded = <T>(value: Reader<T>): Reader<Grounded<T>> =>
  object<Grounded<T>>(
    // A value is never undefined here.
    {
      value: value as Reader<Exclude<T, undefined>>,
      basis: oneOf({ law: true, house: true }),
      citation: text(500),
    },
    ['citation'],
  );

const TERMS: { readonly [Field in keyof RuleSetTerms]: Reader<RuleSetTerms[Field]> } = {
  title: object<RuleSetTerms['title']>({ vi: text(300), en: text(300) }),
  citation: text(500),
  readIn: oneOf({ instrument: true, press: true, house: true }),
  matters: grounded(list(matter, 20)),
  binds: grounded(
    kinds<Bound['who'], Bound>('who', {
      bodiesOfTheCity: object({ who: oneOf({ bodiesOfTheCity: true }) }),
      everyAddressee: object({ who: oneOf({ everyAddressee: true }) }),
      named: object<Bound & { who: 'named' }>({
        who: oneOf({ named: true }),
        kinds: list(agencyKind, 20),
        agencies: list(agency, 400),
      }),
    }),
  ),
  calendar: grounded(text(60)),
  startingPoint: grounded(
    oneOf({ sent: true, received: true, dossierComplete: true, occasion: true }),
  ),
  window: grounded(length),
  statedDeadline: grounded(
    made(
      object<ToldStatedDeadline>(
        {
          prevails: yesOrNo,
          compulsory: yesOrNo,
          cap: length,
          exception: oneOf({ importantOrComplex: true }),
        },
        ['compulsory', 'cap', 'exception'],
      ),
      ({ compulsory, ...rule }): StatedDeadlineRule => ({
        ...rule,
        ...(compulsory === true && { compulsory }),
      }),
    ),
  ),
  receipt: grounded(oneOf({ registration: true, delivery: true })),
  silence: grounded(
    kinds<Silence['effect'], Silence>('effect', {
      noReply: object({ effect: oneOf({ noReply: true }) }),
      deemedAgreement: object<Silence & { effect: 'deemedAgreement' }>({
        effect: oneOf({ deemedAgreement: true }),
        chases: whole(1, 20),
        neverIn: list(matter, 20),
      }),
    }),
  ),
  lateReply: grounded(oneOf({ counted: true, deemedAgreement: true })),
  completeness: grounded(
    object<RuleSetTerms['completeness']['value']>({
      askWithin: whole(0, 100),
      effect: oneOf({ restart: true, suspend: true }),
      rounds: whole(0, 20),
    }),
  ),
  extension: grounded(
    object<RuleSetTerms['extension']['value']>({ times: whole(0, 20), total: length }),
  ),
  ladder: grounded(
    object<Ladder>({
      reminders: list(whole(-100, 100), 20),
      notBeforeShare: share,
      chases: list(whole(0, 100), 20),
      escalateToHead: whole(0, 100),
      escalateToMonitoringBody: whole(0, 100),
      officeHours: object<Ladder['officeHours']>({ from: hour, until: hour }),
    }),
  ),
  apology: grounded(oneOf<ApologyOwedBy>({ appointedDay: true, workingDayBefore: true })),
};

const draft = object<ToldDraft>({
  terms: object<Partial<RuleSetTerms>>(TERMS, Object.keys(TERMS) as (keyof RuleSetTerms)[]),
});

/** Reads a draft of the shape the API takes, `{"terms":{…}}`, or says in one sentence what in it cannot be. */
export const readDraft = (value: unknown): Parsed<ToldDraft> => draft(value, 'draft');

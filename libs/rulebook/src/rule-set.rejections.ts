import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { MatterKind, RuleSetId, RuleSetTerms } from './rule-set.js';

/** Why a ruling on rules or procedures is refused whatever it rules. */
export type RulingRejection =
  | Rejection<'OnlyTheMonitoringBodyMay'>
  | Rejection<'DecisionNotCited'>
  | (Rejection<'DecisionInFuture'> & { readonly issuedOn: LocalDate });

/** Why a ruling on a rule set was refused, with what its sender needs in order to act. */
export type RuleSetRejection =
  | RulingRejection
  | (Rejection<'RuleSetNotFound'> & { readonly ruleSet: RuleSetId })
  /** A rule set that is new to the rulebook comes with all of its terms. */
  | (Rejection<'TermsMissing'> & {
      readonly ruleSet: RuleSetId;
      readonly missing: readonly (keyof RuleSetTerms)[];
    })
  | (Rejection<'NothingAmended'> & { readonly ruleSet: RuleSetId })
  /** A house rule is never printed as law: what is said to be law names its text. */
  | (Rejection<'LawNotCited'> & { readonly field: keyof RuleSetTerms })
  | (Rejection<'NoMatterGoverned'> & { readonly ruleSet: RuleSetId })
  /** Only a letter that asks for a report names an occasion for its clock to start from. */
  | (Rejection<'OccasionOnlyForReports'> & {
      readonly ruleSet: RuleSetId;
      readonly matters: readonly MatterKind[];
    })
  /** A report is made or it is not: no silence and no lateness agrees to anything. */
  | (Rejection<'ReportNeverDeemed'> & {
      readonly ruleSet: RuleSetId;
      readonly field: 'silence' | 'lateReply';
    })
  /** Office hours that end before they begin, or as they begin: no notice could ever go out. */
  | (Rejection<'OfficeHoursOutOfOrder'> & { readonly from: string; readonly until: string })
  /** A late reply is agreement on the conditions of a silence: without those there are none. */
  | Rejection<'LatenessWithoutSilence'>
  /** Silence is agreement only after a chase. */
  | Rejection<'NoChaseBeforeAgreement'>
  | (Rejection<'CalendarNotFound'> & { readonly calendar: string })
  | (Rejection<'AgencyUnknown'> & { readonly agency: AgencyId })
  | (Rejection<'EndsBeforeItBegins'> & { readonly from: LocalDate; readonly to: LocalDate })
  | (Rejection<'ReferenceIsNeverInForce'> & { readonly ruleSet: RuleSetId })
  | (Rejection<'RuleSetAdoptedAlready'> & {
      readonly ruleSet: RuleSetId;
      readonly from: LocalDate;
      readonly to?: LocalDate;
    })
  | (Rejection<'RuleSetNotAdopted'> & { readonly ruleSet: RuleSetId })
  | (Rejection<'RuleSetConfirmedAlready'> & {
      readonly ruleSet: RuleSetId;
      readonly version: number;
    })
  /** An amendment takes effect after the version it amends, so that no day has two. */
  | (Rejection<'NotAfterVersionInForce'> & {
      readonly from: LocalDate;
      readonly version: number;
      readonly inForceFrom: LocalDate;
    })
  | (Rejection<'EndedByThen'> & { readonly from: LocalDate; readonly inForceTo: LocalDate })
  /** Two rule sets would govern the same matter on the same day. */
  | (Rejection<'RuleSetsOverlap'> & {
      readonly ruleSet: RuleSetId;
      readonly other: RuleSetId;
      readonly matters: readonly MatterKind[];
      /** The days they would share. */
      readonly from: LocalDate;
      readonly to?: LocalDate;
    });

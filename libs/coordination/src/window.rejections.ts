import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { Length, LocalDate, WordsRead } from '#lib/working-time';

/** What a letter states as its deadline. */
export type WindowRejection =
  /** A window is at least one day or hour long, and at most `LONGEST_WINDOW`. */
  | (Rejection<'WindowImpossible'> & { readonly agency: AgencyId; readonly count: number })
  /** The rule has no window of its own: the letter has to state a date or a length (administrative procedures). */
  | (Rejection<'WindowMustBeStated'> & { readonly agency: AgencyId; readonly rule: string })
  /** Longer than the rule lets a letter state, without the reasons why the matter is important or complex. */
  | (Rejection<'OverTheCap'> & {
      readonly agency: AgencyId;
      readonly cap: Length;
      readonly latest: LocalDate;
    })
  /** The words of the letter mean another deadline than the one confirmed. */
  | (Rejection<'WordsSayOtherwise'> & {
      readonly agency: AgencyId;
      readonly words: string;
      readonly read: WordsRead;
    });

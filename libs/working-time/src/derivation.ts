/** Why a due date is that date: every step with its basis. Recomputable from itself and the calendar it names. */
export interface Derivation {
  readonly calendar: { readonly id: string; readonly version: string };
}

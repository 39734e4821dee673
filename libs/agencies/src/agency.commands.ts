import { Command } from '#lib/event-sourcing';
import type { Agency, AgencyId, AgencyName, Change, Heir } from './agency.js';

/** Puts a body on the register. Its stream is `agency-<id>`. */
export class RegisterAgency extends Command<{ agency: Agency }> {
  readonly type = 'RegisterAgency';
}

// By the monitoring body, citing the decision

interface ToAgency extends Change {
  readonly agency: AgencyId;
}

/** Đổi tên. */
export class RenameAgency extends Command<
  ToAgency & {
    readonly name: AgencyName;
    /** Absent: it keeps its symbol. */
    readonly symbol?: string;
  }
> {
  readonly type = 'RenameAgency';
}

/** The rules of the city bind the body from a day on, or no longer do, by the decision cited and not by its kind. */
export class RuleAgencyBinding extends Command<ToAgency & { readonly bound: boolean }> {
  readonly type = 'RuleAgencyBinding';
}

/** Hợp nhất, sáp nhập: the body ends and another takes its place. Several bodies that merge are several commands. */
export class MergeAgency extends Command<ToAgency & { readonly into: AgencyId }> {
  readonly type = 'MergeAgency';
}

/** Chia: the body ends and several take its place. */
export class SplitAgency extends Command<ToAgency & { readonly among: readonly Heir[] }> {
  readonly type = 'SplitAgency';
}

/** Giải thể: the body ends and nobody takes its place. */
export class AbolishAgency extends Command<ToAgency> {
  readonly type = 'AbolishAgency';
}

/**
 * Tái lập: a new body, with an id of its own, takes up the name and symbol of one that has ended. It stands from the day
 * the decision takes effect.
 */
export class RecreateAgency extends Command<
  ToAgency & {
    readonly recreates: AgencyId;
    /** Absent: the name of the one that ended. */
    readonly name?: AgencyName;
    /** The bodies that give tasks up to it, and stand on. */
    readonly outOf: readonly AgencyId[];
  }
> {
  readonly type = 'RecreateAgency';
}

export type AgencyCommand =
  | RegisterAgency
  | RenameAgency
  | RuleAgencyBinding
  | MergeAgency
  | SplitAgency
  | AbolishAgency
  | RecreateAgency;

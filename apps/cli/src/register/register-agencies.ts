import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  type Agency,
  type AgencyCommand,
  type AgencyId,
  type AgencyRejection,
  REGISTER_AUTOMATION,
  RegisterAgency,
} from '#lib/agencies';
import { CommandRejected, type Origin } from '#lib/event-sourcing';

/** One command id per body and kind of act, so that a repeated run is recorded once. */
const originOf = (act: string, agency: AgencyId): Origin => ({
  actor: { kind: 'automation', automation: REGISTER_AUTOMATION },
  correlationId: REGISTER_AUTOMATION,
  causationId: REGISTER_AUTOMATION,
  commandId: `${act}-${agency}`,
});

/** The origin of a change of that body. */
export const registerOrigin = (agency: AgencyId): Origin => originOf('change', agency);

const isAlreadyRegistered = (error: unknown): boolean => {
  if (!(error instanceof CommandRejected)) return false;
  const { type } = error.rejection as AgencyRejection;
  return type === 'AgencyAlreadyRegistered';
};

/** Registers each agency that is not yet on the register. */
export const registerAgencies = async (
  system: INestApplicationContext,
  agencies: readonly Agency[],
): Promise<void> => {
  const commands = system.get(CommandBus);
  await Promise.all(
    agencies.map(async (agency) => {
      try {
        await commands.execute(new RegisterAgency({ agency }, originOf('register', agency.id)));
      } catch (error) {
        if (!isAlreadyRegistered(error)) throw error;
      }
    }),
  );
};

/** Records what has become of them, in the order given: a later change may rest on an earlier one. */
export const recordChanges = async (
  system: INestApplicationContext,
  changes: readonly AgencyCommand[],
): Promise<void> => {
  const commands = system.get(CommandBus);
  for (const change of changes) await commands.execute(change);
};

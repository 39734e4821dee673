import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Agency, RegisterAgency } from '#lib/agencies';
import { CommandRejected, type Origin, type Rejection } from '#lib/event-sourcing';

const origin = (agency: Agency): Origin => ({
  actor: { kind: 'automation', automation: 'register' },
  correlationId: 'register',
  causationId: 'register',
  commandId: `register-${agency.id}`,
});

const isAlreadyRegistered = (error: unknown): boolean => {
  if (!(error instanceof CommandRejected)) return false;
  const { type }: Rejection = error.rejection as Rejection;
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
        await commands.execute(new RegisterAgency({ agency }, origin(agency)));
      } catch (error) {
        if (!isAlreadyRegistered(error)) throw error;
      }
    }),
  );
};

import type { Actor, Metadata, Origin, PersonId } from '#lib/event-sourcing';

/** A person of that agency, holding some post. */
export const person = (
  agency: string,
  { person: id = `someone-in-${agency}`, post = 'officer' } = {},
): Actor => ({ kind: 'person', person: id as PersonId, post, agency });

export const automation = (name: string): Actor => ({ kind: 'automation', automation: name });

let commands = 0;

/** The origin of a command by that actor, each with a command id of its own unless told otherwise. */
export const from = (actor: Actor, told: Partial<Omit<Origin, 'actor'>> = {}): Origin => ({
  actor,
  correlationId: 'spec',
  causationId: 'spec',
  commandId: `command-${(commands += 1)}`,
  ...told,
});

/** Metadata as a store gets it, where a spec does not care who acted. */
export const metadata: Metadata = from(automation('spec'), { commandId: 'spec' });

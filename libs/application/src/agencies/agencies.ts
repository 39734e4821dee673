import { Injectable } from '@nestjs/common';
import { type AgencyCommand, agencyDecider, type AgencyId } from '#lib/agencies';
import { commandHandler, type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { Clock } from '../clock.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { spreadOut } from '../spread-out.js';

/** Runs the agency decider against the store, on the register as it stands. */
@Injectable()
export class Agencies {
  private readonly handle;

  constructor(
    store: EventStore,
    private readonly clock: Clock,
    private readonly register: RegisterInForce,
  ) {
    this.handle = commandHandler(agencyDecider, store, { pause: spreadOut });
  }

  /** Throws what {@link commandHandler} throws. */
  async execute(command: AgencyCommand): Promise<Dispatched | undefined> {
    const facts = {
      now: this.clock.now(),
      register: await this.register.upToDate(othersNamed(command)),
    };
    return this.handle(streamName('agency', subjectOf(command)), command, facts);
  }
}

/** Whose entry the command changes. */
const subjectOf = ({ data: { agency } }: AgencyCommand): AgencyId =>
  typeof agency === 'string' ? agency : agency.id;

/** The other bodies the decision looks up, the one that acts among them. */
const othersNamed = (command: AgencyCommand): readonly AgencyId[] => {
  const { actor } = command.origin;
  // The token names an agency of the register.
  const acting = actor.kind === 'person' ? [actor.agency as AgencyId] : [];
  switch (command.type) {
    case 'RegisterAgency':
      return [];
    case 'RenameAgency':
    case 'RuleAgencyBinding':
    case 'AbolishAgency':
      return acting;
    case 'MergeAgency':
      return [...acting, command.data.into];
    case 'SplitAgency':
      return [...acting, ...command.data.among.map(({ agency }) => agency)];
    case 'RecreateAgency':
      return [...acting, command.data.recreates, ...command.data.outOf];
  }
};

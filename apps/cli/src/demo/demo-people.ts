import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Agency, AgencyId } from '#lib/agencies';
import { AUTOMATIONS } from '#lib/coordination';
import type { Actor, Origin } from '#lib/event-sourcing';
import { Seals } from '#lib/identity';
import type { Sign } from './steps/step.js';

const POST = 'Chuyên viên';

/** One officer for each agency, so that every act has somebody of the right agency behind it (R1). */
export class DemoPeople {
  private constructor(
    private readonly seals: Seals,
    private readonly officers: ReadonlyMap<AgencyId, Actor>,
    private readonly correlationId: string,
  ) {}

  static async of(
    system: INestApplicationContext,
    agencies: readonly Agency[],
  ): Promise<DemoPeople> {
    const seals = system.get(Seals);
    const officers = await Promise.all(
      agencies.map(async ({ id }) => {
        const person = await seals.personNamed(id, POST);
        const post = await seals.seal(person, POST);
        return [id, { kind: 'person', person, post, agency: id }] as const;
      }),
    );
    return new DemoPeople(seals, new Map(officers), randomUUID());
  }

  /** By an officer of that agency. The same act has the same key, so that a demo begun anew goes on. */
  by(agency: AgencyId, commandId: string): Origin {
    const actor = this.officers.get(agency);
    if (!actor) throw new Error(`Nobody acts for ${agency} in the demonstration`);
    return this.origin(actor, commandId);
  }

  /** Who signed for that agency: nobody is named, the post signs. */
  readonly sign: Sign = async (agency, { authority, position, authorisation }) => {
    const delegated = authorisation && { authorisation };
    if (position === undefined) return { authority, ...delegated };
    const person = await this.seals.personNamed(agency, position);
    return { authority, position: await this.seals.seal(person, position), ...delegated };
  };

  keeper(commandId: string): Origin {
    return this.origin({ kind: 'automation', automation: AUTOMATIONS.deadlineKeeper }, commandId);
  }

  private origin(actor: Actor, commandId: string): Origin {
    return {
      actor,
      correlationId: this.correlationId,
      causationId: this.correlationId,
      commandId,
    };
  }
}

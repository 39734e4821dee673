import type { Decider, Vocabulary } from '#lib/event-sourcing';

/** given(past) · on(facts) · when(command) · then(events) | thenRejected(why) | thenNothing() */
export const specify = <V extends Vocabulary>(decider: Decider<V>) => ({
  given: (...past: readonly V['event'][]) => ({
    on: (facts: V['facts']) => ({
      when: (command: V['command']) => {
        const state = past.reduce(decider.evolve, decider.initialState);
        const decision = decider.decide(command, state, facts);
        return {
          then: (...events: readonly V['event'][]) =>
            expect(decision).toEqual({ outcome: 'accepted', events }),
          thenRejected: (rejection: V['rejection']) =>
            expect(decision).toEqual({ outcome: 'rejected', rejection }),
          thenNothing: () => expect(decision).toEqual({ outcome: 'accepted', events: [] }),
          /** For a spec that looks at part of a large event. */
          decision,
        };
      },
    }),
  }),
});

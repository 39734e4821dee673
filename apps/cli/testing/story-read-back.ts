import type { AgencyId } from '#lib/agencies';
import { CalendarsInForce, RulebookInForce } from '#lib/application';
import type { RequestId, SealedText } from '#lib/coordination';
import type { Recorded } from '#lib/event-sourcing';
import { Seals } from '#lib/identity';
import {
  AgencyDirectory,
  type DirectoryEntry,
  MOST_ROWS,
  type RequestFile,
  RequestHistory,
} from '#lib/read-models';
import { openReadModels } from '#lib/read-models/testing';
import type { DemoMatter } from '../src/demo/demo-matter.js';
import { idOf } from '../src/demo/steps/step.js';
import type { DemoUnderTest } from './demo-under-test.js';

/** What the views of the system say of the letters, with nothing of the file they came from. */
export interface StoryReadBack {
  readonly files: ReadonlyMap<string, RequestFile>;
  readonly keys: ReadonlyMap<RequestId, string>;
  readonly agencies: ReadonlyMap<AgencyId, DirectoryEntry>;
  /** The posts of who signed, open. */
  readonly posts: ReadonlyMap<SealedText, string>;
}

/** Every view built anew from the record, and asked for each letter. */
export const readBack = async (
  { system, store, record, clock }: DemoUnderTest,
  matters: readonly DemoMatter[],
): Promise<StoryReadBack> => {
  const models = await openReadModels();
  try {
    const recorded: Recorded[] = [];
    for (const stream of record.streams.keys()) recorded.push(...(await store.read(stream)));
    await models.tell(recorded.toSorted((a, b) => store.compare(a.position, b.position)));
    const { rows } = await models.ask(
      new AgencyDirectory({ limit: MOST_ROWS, today: clock.today() }),
    );
    const keys = new Map(matters.map((matter) => [idOf(matter), matter.key]));
    const files = new Map<string, RequestFile>();
    for (const [requestId, key] of keys) {
      const file = await models.ask(
        new RequestHistory({
          requestId,
          now: clock.now(),
          calendars: system.get(CalendarsInForce).current(),
          rules: system.get(RulebookInForce).current(),
        }),
      );
      if (file) files.set(key, file);
    }
    const posts = await system.get(Seals).open(signatures([...files.values()]));
    return { files, keys, agencies: new Map(rows.map((entry) => [entry.id, entry])), posts };
  } finally {
    await models.close();
  }
};

const signatures = (files: readonly RequestFile[]): readonly SealedText[] =>
  files
    .flatMap(({ signer, consultations }) => [
      signer,
      ...consultations.flatMap(({ opinions }) => opinions.map(({ opinion }) => opinion.signer)),
    ])
    .flatMap((signer) => signer?.position ?? []);

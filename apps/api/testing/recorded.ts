import { EventStore, streamName } from '#lib/event-sourcing';
import type { ApiUnderTest } from './api-under-test.js';

/** The types of what is on record of a request, oldest first. */
export const typesOf = async ({ app }: ApiUnderTest, requestId: string): Promise<string[]> =>
  (await app.get(EventStore).read(streamName('request', requestId))).map(({ type }) => type);

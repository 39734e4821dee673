import type { Migration } from '#lib/postgres';

/** The usual append, one event to one stream, without the price of arrays and loops. Answers as `append` does. */
export const appendOne: Migration = {
  name: 'append-one',
  sql: `
create function event_store.append_one(text, bigint, uuid, text, text, text)
returns bigint[] language plpgsql as $$
declare
  stored bigint;
begin
  perform from event_store.record for update;
  insert into event_store.events
  select coalesce((select max(position) from event_store.events), 0) + 1,
         $1, $2 + 1, $3, $4, clock_timestamp(), $5, $6
  where $2 = coalesce((select max(revision) from event_store.events where stream = $1), -1)
  returning position into stored;
  return array[stored];
end $$;
`,
};

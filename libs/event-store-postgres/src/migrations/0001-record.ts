import type { Migration } from '#lib/postgres';

/**
 * The record. `position` is dense and in commit order: `append` takes the lock of the one row of `record`,
 * which is held until commit, and counts on from the newest event. That row is locked but never
 * rewritten, so no transaction that is open elsewhere can make it grow.
 */
export const record: Migration = {
  name: 'record',
  sql: `
create schema event_store;

create table event_store.record (
  one boolean primary key default true check (one),
  identity uuid not null default gen_random_uuid()
);
insert into event_store.record default values;

create table event_store.events (
  position bigint primary key,
  stream text collate "C" not null,
  revision bigint not null,
  id uuid not null,
  type text collate "C" not null,
  recorded_at timestamptz(3) not null,
  data text not null,
  metadata text not null,
  unique (stream, revision)
);

create function event_store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Events are never changed or removed';
end $$;
create trigger events_are_never_changed
  before update or delete or truncate on event_store.events
  for each statement execute function event_store.refuse_change();

-- Several appends in one statement; each succeeds or conflicts alone, in their order.
-- Of append n: streams[n]; in expected[n] the revision of its last event, -1 for no stream; in counts[n] how
-- many events it has. The events of all appends follow each other in ids, types, datas and metadatas.
-- Answers the position of the last event of each append, null where it conflicts.
create function event_store.append(
  streams text[], expected bigint[], counts integer[],
  ids uuid[], types text[], datas text[], metadatas text[]
) returns bigint[] language plpgsql as $$
declare
  head bigint;
  before integer := 0;
  positions bigint[] := array[]::bigint[];
begin
  perform from event_store.record for update;
  head := coalesce((select position from event_store.events order by position desc limit 1), 0);
  for n in 1 .. cardinality(streams) loop
    if expected[n] = coalesce(
      (select revision from event_store.events where stream = streams[n]
       order by revision desc limit 1), -1) then
      for place in 1 .. counts[n] loop
        head := head + 1;
        insert into event_store.events values (
          head, streams[n], expected[n] + place, ids[before + place], types[before + place],
          clock_timestamp(), datas[before + place], metadatas[before + place]);
      end loop;
      positions[n] := head;
    else
      positions[n] := null;
    end if;
    before := before + counts[n];
  end loop;
  return positions;
end $$;
`,
};

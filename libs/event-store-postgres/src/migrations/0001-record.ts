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

-- Several appends in one statement, each to a stream of its own; each succeeds or conflicts alone.
-- Of append n: streams[n], and in expected[n] the revision of the last event, -1 for no stream.
-- Of each event: the append it belongs to (from 1) and its place there (from 0).
-- Answers the appends that succeeded, and the position of the last event of each.
create function event_store.append(
  streams text[], expected bigint[], counts integer[],
  owners integer[], places integer[], ids uuid[], types text[], datas text[], metadatas text[]
) returns table (append integer, last_position bigint)
language plpgsql as $$
#variable_conflict use_column
declare
  head bigint;
begin
  perform from event_store.record for update;
  select coalesce(max(position), 0) into head from event_store.events;
  return query
  with accepted as (
    select sent.ord::integer as append, sent.stream, sent.expected,
           head + sum(sent.count) over (order by sent.ord) as last_position,
           head + sum(sent.count) over (order by sent.ord) - sent.count as position_before
    from unnest(streams, expected, counts) with ordinality as sent (stream, expected, count, ord)
    where sent.expected = coalesce(
      (select max(revision) from event_store.events where stream = sent.stream), -1)
  ), inserted as (
    insert into event_store.events
      (position, stream, revision, id, type, recorded_at, data, metadata)
    select accepted.position_before + 1 + event.place, accepted.stream,
           accepted.expected + 1 + event.place, event.id, event.type, clock_timestamp(),
           event.data, event.metadata
    from unnest(owners, places, ids, types, datas, metadatas)
           as event (owner, place, id, type, data, metadata)
    join accepted on accepted.append = event.owner
    order by 1
  )
  select accepted.append, accepted.last_position::bigint from accepted;
end $$;
`,
};

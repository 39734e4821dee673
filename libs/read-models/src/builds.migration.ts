import type { Migration } from '#lib/postgres';

/** One row per build of a projection: its checkpoint, and whether queries read it. */
export const builds: Migration = {
  name: 'builds',
  sql: `
create schema read_models;
create table read_models.builds (
  projection text not null,
  build integer not null,
  version integer not null,
  store text not null,
  position text not null,
  state text not null check (state in ('building', 'live')),
  tables text[] not null,
  primary key (projection, build)
);
create unique index on read_models.builds (projection) where state = 'live';
`,
};

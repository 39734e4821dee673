import type { Migration } from '#lib/postgres';

/** What the workers say of themselves, where every process can read it. No facts: it may be lost. */
export const workerHealth: Migration = {
  name: 'worker-health',
  sql: `
create table read_models.projection_health (
  projection text primary key,
  state text not null check (state in ('building', 'live', 'retrying', 'stopped')),
  reason text,
  position text,
  caught_up_at timestamptz,
  reporter text not null,
  reported_at timestamptz not null
);
create table read_models.keeper_health (
  keeper text primary key,
  asked_at timestamptz not null,
  took_ms double precision not null,
  requests integer not null,
  failed integer not null,
  next_due_at timestamptz
);
`,
};

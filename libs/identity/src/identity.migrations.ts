import type { Migration } from '#lib/postgres';

/** The tables of this lib, in numbered steps: a released step is never edited. */
export const identityMigrations: readonly Migration[] = [
  {
    name: 'accounts, keys of persons, secrets, failed sign-ins',
    sql: `
      create table account (
        person text primary key,
        login text not null unique,
        name text not null,
        post text not null,
        agency text not null,
        role text not null check (role in ('officer', 'clerk', 'head', 'monitor', 'administrator')),
        password_hash text not null,
        created_at timestamptz not null default now()
      );
      create table person_key (
        person text primary key,
        key bytea not null
      );
      create table identity_secret (
        name text primary key,
        value bytea not null
      );
      create table sign_in_failure (
        key text primary key,
        failures integer not null,
        failed_at timestamptz not null
      )`,
  },
  {
    name: 'what each idempotency key stands for',
    sql: `
      create table idempotency_key (
        person text not null,
        key text not null,
        fingerprint text not null,
        primary key (person, key)
      )`,
  },
  {
    name: 'when an account was closed, and how often its sessions were ended',
    sql: `
      alter table account
        add column closed_at timestamptz,
        add column sessions_ended integer not null default 0`,
  },
];

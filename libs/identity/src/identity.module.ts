import { Module, type OnModuleInit } from '@nestjs/common';
import { Pool } from 'pg';
import { migrate } from '#lib/postgres';
import { Accounts } from './accounts.js';
import { Fingerprints } from './fingerprints.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { identityMigrations } from './identity.migrations.js';
import { Seals } from './seals.js';
import { Secrets } from './secrets.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Throttle } from './throttle.js';

/** Accounts, sessions and seals. Needs a `Pool`, which the runtime provides; brings its tables itself. */
@Module({
  providers: [Secrets, Seals, Fingerprints, IdempotencyKeys, Accounts, Sessions, Throttle, SignIn],
  exports: [Seals, Fingerprints, IdempotencyKeys, Accounts, Sessions, SignIn],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly pool: Pool) {}

  async onModuleInit(): Promise<void> {
    await migrate(this.pool, 'identity', identityMigrations);
  }
}

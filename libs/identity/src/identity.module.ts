import { Module } from '@nestjs/common';
import { Accounts } from './accounts.js';
import { Fingerprints } from './fingerprints.js';
import { Seals } from './seals.js';
import { Secrets } from './secrets.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Throttle } from './throttle.js';

/** Accounts, sessions and seals. Needs a `pg` pool, which the runtime provides. */
@Module({
  providers: [Secrets, Seals, Fingerprints, Accounts, Sessions, Throttle, SignIn],
  exports: [Seals, Fingerprints, Accounts, Sessions, SignIn],
})
export class IdentityModule {}

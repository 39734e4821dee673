import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { AgencyId } from '#lib/agencies';
import type { PersonId } from '#lib/event-sourcing';
import { type Account, type Role, ROLES } from './account.js';
import { Accounts } from './accounts.js';
import { type SealedText, Seals } from './seals.js';
import { Secrets } from './secrets.js';

/** Who is asking, as the signed token says (R1): person, agency and post are never read from elsewhere. */
export interface Session {
  readonly person: PersonId;
  readonly agency: AgencyId;
  readonly role: Role;
  /** The post held at sign-in, sealed, as every event of this session will keep it. */
  readonly post: SealedText;
  readonly expiresAt: Date;
}

export interface OpenedSession {
  readonly token: string;
  readonly session: Session;
}

const ISSUER = 'dung-han';
const ALGORITHM = 'HS256';
/** One working day. */
export const SESSION_HOURS = 9;

/** A session whose account was closed, or its password changed, ends within this time, in milliseconds. */
export const SESSION_ENDS_WITHIN_MS = 1_000;

/** A signature is checked once; after that its token is known by heart, until it expires or many others came. */
const KNOWN_TOKENS = 10_000;

/** What is known of a token. */
interface Known {
  readonly session: Session;
  /** The account's count at sign-in. */
  readonly sessionsEnded: number;
  /** Milliseconds: when it was last seen to be good. */
  readonly checkedAt?: number;
}

// A clock set back makes nothing good for longer.
const isFresh = ({ checkedAt }: Known, now: Date): boolean =>
  checkedAt !== undefined && Math.abs(now.getTime() - checkedAt) < SESSION_ENDS_WITHIN_MS;

const text = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' ? claim : undefined;

/** Gives out signed tokens and reads them back. */
@Injectable()
export class Sessions {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly secrets: Secrets,
    private readonly seals: Seals,
    private readonly accounts: Accounts,
  ) {}

  /** `sessionsEnded` is the account's count now: the session ends when it is counted up. */
  async open(
    { person, agency, role, post }: Account,
    sessionsEnded: number,
    now: Date,
  ): Promise<OpenedSession> {
    const sealedPost = await this.seals.seal(person, post);
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    expiresAt.setMilliseconds(0);
    const token = await new SignJWT({ agency, role, post: sealedPost, sessionsEnded })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setSubject(person)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(await this.secrets.get('sessions'));
    return { token, session: { person, agency, role, post: sealedPost, expiresAt } };
  }

  /**
   * The session a token stands for; `undefined` when it is forged, expired, not ours, or was ended no later than
   * {@link SESSION_ENDS_WITHIN_MS} ago.
   */
  async read(token: string, now: Date): Promise<Session | undefined> {
    const known = this.known.get(token) ?? (await this.verify(token, now));
    if (known && now < known.session.expiresAt) {
      if (isFresh(known, now)) return known.session;
      if (await this.accounts.areSessionsGood(known.session.person, known.sessionsEnded)) {
        this.remember(token, { ...known, checkedAt: now.getTime() });
        return known.session;
      }
    }
    this.known.delete(token);
    return undefined;
  }

  private remember(token: string, known: Known): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= KNOWN_TOKENS && !this.known.has(token) && oldest !== undefined)
      this.known.delete(oldest);
    this.known.set(token, known);
  }

  private async verify(token: string, now: Date): Promise<Known | undefined> {
    const secret = await this.secrets.get('sessions');
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        currentDate: now,
      });
      const [person, agency, post] = [payload.sub, payload['agency'], payload['post']].map(text);
      const role = ROLES.find((known) => known === payload['role']);
      const { exp, sessionsEnded } = payload;
      if (!person || !agency || !post || !role || exp === undefined) return undefined;
      if (typeof sessionsEnded !== 'number') return undefined;
      const session = {
        person: person as PersonId,
        agency: agency as AgencyId,
        role,
        post: post as SealedText,
        expiresAt: new Date(exp * 1000),
      };
      return { session, sessionsEnded };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { AgencyId } from '#lib/agencies';
import type { PersonId } from '#lib/event-sourcing';
import { type Account, type Role, ROLES } from './account.js';
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

/** A signature is checked once; after that its token is known by heart, until it expires or many others came. */
const KNOWN_TOKENS = 10_000;

const text = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' ? claim : undefined;

/** Gives out signed tokens and reads them back. */
@Injectable()
export class Sessions {
  private readonly known = new Map<string, Session>();

  constructor(
    private readonly secrets: Secrets,
    private readonly seals: Seals,
  ) {}

  async open({ person, agency, role, post }: Account, now: Date): Promise<OpenedSession> {
    const sealedPost = await this.seals.seal(person, post);
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    expiresAt.setMilliseconds(0);
    const token = await new SignJWT({ agency, role, post: sealedPost })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setSubject(person)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(await this.secrets.get('sessions'));
    return { token, session: { person, agency, role, post: sealedPost, expiresAt } };
  }

  /** The session a token stands for; `undefined` when it is forged, expired or not ours. */
  async read(token: string, now: Date): Promise<Session | undefined> {
    const known = this.known.get(token);
    if (known && now < known.expiresAt) return known;
    const session = await this.verify(token, now);
    if (session) this.remember(token, session);
    else this.known.delete(token);
    return session;
  }

  private remember(token: string, session: Session): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= KNOWN_TOKENS && oldest !== undefined) this.known.delete(oldest);
    this.known.set(token, session);
  }

  private async verify(token: string, now: Date): Promise<Session | undefined> {
    const secret = await this.secrets.get('sessions');
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        currentDate: now,
      });
      const [person, agency, post] = [payload.sub, payload['agency'], payload['post']].map(text);
      const role = ROLES.find((known) => known === payload['role']);
      if (!person || !agency || !post || !role || payload.exp === undefined) return undefined;
      return {
        person: person as PersonId,
        agency: agency as AgencyId,
        role,
        post: post as SealedText,
        expiresAt: new Date(payload.exp * 1000),
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}

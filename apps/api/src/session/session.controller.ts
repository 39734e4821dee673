import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { Clock } from '#lib/application';
import { Seals, type Session, SignIn } from '#lib/identity';
import { CurrentSession } from '../http/current-session.js';
import { Ask, Created } from '../http/documented.js';
import { Refuses } from '../http/refuses.js';
import type { HttpReply, HttpRequest } from '../http/http-request.js';
import { Open } from '../http/session.guard.js';
import { SessionOpenedView, SessionView } from './session.view.js';
import { SignInBody } from './sign-in.body.js';

/** Signing in, and who is signed in. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly signing: SignIn,
    private readonly seals: Seals,
    private readonly clock: Clock,
  ) {}

  /** Opens a session of a local account; its token names person and agency on every later call. */
  @Post()
  @Open()
  @Created(SessionOpenedView)
  @Refuses(
    'fields-invalid',
    'body-not-an-object',
    'body-unreadable',
    'sign-in-refused',
    'body-too-large',
    'media-type-not-supported',
    'sign-in-throttled',
    'unexpected',
    'store-unavailable',
  )
  async signIn(
    @Body() { login, password }: SignInBody,
    @Req() { ip: address }: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SessionOpenedView> {
    const now = new Date(this.clock.now());
    const { token, session, account } = await this.signing.signIn(
      { login, password, address },
      now,
    );
    const { person, agency, role, expiresAt } = session;
    reply.header('location', '/api/session');
    return {
      token,
      person,
      agency,
      role,
      name: account.name,
      post: account.post,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** Who is signed in. */
  @Get()
  @Ask(SessionView)
  async current(@CurrentSession() session: Session): Promise<SessionView> {
    const { person, agency, role, post: sealed, expiresAt } = session;
    const post = (await this.seals.open([sealed])).get(sealed);
    const until = expiresAt.toISOString();
    return { person, agency, role, ...(post !== undefined && { post }), expiresAt: until };
  }
}

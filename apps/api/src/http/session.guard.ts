import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '#lib/application';
import { type Role, type Session, Sessions } from '#lib/identity';
import { inTime } from '#lib/runtime';
import { headerOf, type HttpRequest } from './http-request.js';

const OPEN = 'open';
const ROLES = 'roles';

/** Answered without a token. */
export const Open = () => SetMetadata(OPEN, true);
/** Answered to these roles only. */
export const OnlyFor = (...roles: readonly Role[]) => SetMetadata(ROLES, roles);

/** No token, or one that is forged or expired. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** Signed in, but in no role that may do this. */
export class RoleNotAllowed extends Error {
  override readonly name = 'RoleNotAllowed';
  constructor(readonly roles: readonly Role[]) {
    super(`Only for ${roles.join(', ')}`);
  }
}

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Reads the signed token, the only source of who acts (R1). */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const told = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, told)) {
      // An open route answers, and soon, even while nothing can be read; it only tells less.
      const session = await inTime(() => this.sessionOf(request)).catch(() => undefined);
      if (session) request.session = session;
      return true;
    }
    const session = await this.sessionOf(request);
    if (!session) throw new NotSignedIn();
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ROLES, told);
    if (roles && !roles.includes(session.role)) throw new RoleNotAllowed(roles);
    request.session = session;
    return true;
  }

  private async sessionOf(request: HttpRequest): Promise<Session | undefined> {
    const [, token] = BEARER.exec(headerOf(request, 'authorization') ?? '') ?? [];
    return token ? this.sessions.read(token, new Date(this.clock.now())) : undefined;
  }
}

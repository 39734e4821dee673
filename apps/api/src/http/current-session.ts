import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Session } from '#lib/identity';
import type { HttpRequest } from './http-request.js';
import { NotSignedIn } from './session.guard.js';

/** Who is signed in. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => {
    const { session } = context.switchToHttp().getRequest<HttpRequest>();
    if (!session) throw new NotSignedIn();
    return session;
  },
);

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Origin } from '#lib/event-sourcing';
import type { HttpRequest } from './http-request.js';
import { NotSignedIn } from './session.guard.js';

/** Who asks, on which occasion, under which key, having seen which revision. */
export const CurrentOrigin = createParamDecorator(
  (_: unknown, context: ExecutionContext): Origin => {
    const { origin } = context.switchToHttp().getRequest<HttpRequest>();
    if (!origin) throw new NotSignedIn();
    return origin;
  },
);

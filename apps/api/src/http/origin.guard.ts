import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { HttpRequest } from './http-request.js';
import { Origins } from './origins.js';

const changes = ({ method }: HttpRequest): boolean => method !== 'GET' && method !== 'HEAD';

/** Lets no call that may change something pass without its origin, before its body is looked at. */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly origins: Origins) {}

  /** @throws {@link BadHeader} */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    if (changes(request) && request.session)
      request.origin = await this.origins.of(request, request.session);
    return true;
  }
}

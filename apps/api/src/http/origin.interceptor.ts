import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { HttpRequest } from './http-request.js';
import { Origins } from './origins.js';

const changes = ({ method }: HttpRequest): boolean => method !== 'GET' && method !== 'HEAD';

/** Gives every call that may change something its origin, before its body is looked at. */
@Injectable()
export class OriginInterceptor implements NestInterceptor {
  constructor(private readonly origins: Origins) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    if (changes(request) && request.session)
      request.origin = await this.origins.of(request, request.session);
    return next.handle();
  }
}

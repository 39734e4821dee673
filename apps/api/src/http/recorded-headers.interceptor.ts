import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { tap } from 'rxjs';
import type { HttpReply } from './http-request.js';
import { entityTag } from './entity-tag.js';
import type { RecordedView } from './recorded.view.js';

/** Tells where the last event of a command stands in the headers too, for the next call to give back. */
@Injectable()
export class RecordedHeaders implements NestInterceptor<RecordedView> {
  intercept(context: ExecutionContext, next: CallHandler<RecordedView>) {
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return next.handle().pipe(
      tap(({ revision, position }) => {
        if (revision !== undefined) reply.header('etag', entityTag(revision));
        if (position !== undefined) reply.header('x-position', position);
      }),
    );
  }
}

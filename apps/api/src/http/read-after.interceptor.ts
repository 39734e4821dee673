import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { EventStore } from '#lib/event-sourcing';
import { PostgresReadStore, untilSeen } from '#lib/read-models';
import { headerOf, type HttpRequest } from './http-request.js';
import { Positions } from './positions.js';
import { ReadModelBehind } from './read-model-behind.js';

/** The metadata that names the read model of a query. */
export const READS_FROM = 'readsFrom';

const PATIENCE_MS = 2_000;

/** Lets a reader see what was just recorded: `X-Read-After` waits, for so long, until the view shows it. */
@Injectable()
export class ReadAfterInterceptor implements NestInterceptor {
  constructor(
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
    private readonly positions: Positions,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const readModels =
      this.reflector.get<readonly string[] | undefined>(READS_FROM, context.getHandler()) ?? [];
    const after = headerOf(context.switchToHttp().getRequest<HttpRequest>(), 'x-read-after');
    if (readModels.length > 0 && after !== undefined) {
      const position = await this.positions.read(after);
      const reading = { store: this.store, readStore: this.readStore, patience: PATIENCE_MS };
      await Promise.all(
        readModels.map(async (readModel) => {
          if (!(await untilSeen(readModel, position, reading)))
            throw new ReadModelBehind(readModel);
        }),
      );
    }
    return next.handle();
  }
}

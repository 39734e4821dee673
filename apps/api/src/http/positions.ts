import { Injectable } from '@nestjs/common';
import { EventStore, type Position } from '#lib/event-sourcing';

/** `X-Read-After` was not given out by this store. */
export class PositionNotRecognised extends Error {
  override readonly name = 'PositionNotRecognised';
}

const readable = (token: string): unknown => {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Positions as callers see them: opaque, and naming the store they belong to. */
@Injectable()
export class Positions {
  constructor(private readonly store: EventStore) {}

  async tell(position: Position): Promise<string> {
    const told = JSON.stringify([await this.store.identity(), position]);
    return Buffer.from(told).toString('base64url');
  }

  /** @throws {@link PositionNotRecognised} */
  async read(token: string): Promise<Position> {
    const parts = readable(token);
    if (!Array.isArray(parts)) throw new PositionNotRecognised();
    const [identity, position] = parts as readonly unknown[];
    if (identity !== (await this.store.identity()) || typeof position !== 'string')
      throw new PositionNotRecognised();
    return position as Position;
  }
}

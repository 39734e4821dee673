import { Injectable } from '@nestjs/common';
import type { RequestCommand } from '#lib/coordination';
import { Requests } from './requests.js';

/** Nest wants a class per command. These need nothing but the decider: their files are tables of contents. */
@Injectable()
export abstract class Decided<C extends RequestCommand> {
  constructor(private readonly requests: Requests) {}

  execute(command: C) {
    return this.requests.execute(command);
  }
}

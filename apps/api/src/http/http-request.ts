import type { IncomingHttpHeaders } from 'node:http';
import type { Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';

/** What this application uses of a Fastify request. */
export interface HttpRequest {
  /** The correlation id: sent by the caller, else drawn; the same in every log line of the call. */
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
  /** Set by the session guard, from the token and nothing else. */
  session?: Session;
  /** Set by the origin guard for calls that may change something. */
  origin?: Origin;
}

/** What this application uses of a Fastify reply. */
export interface HttpReply {
  header(name: string, value: string): HttpReply;
  status(code: number): HttpReply;
  send(payload: unknown): HttpReply;
}

/** A header sent once; `undefined` when absent. */
export const headerOf = ({ headers }: HttpRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

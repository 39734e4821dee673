import type { IncomingHttpHeaders } from 'node:http';
import type { Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';

/** What this application uses of a Fastify request. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
  readonly raw: { readonly id?: unknown };
  /** Set by the session guard, from the token and nothing else. */
  session?: Session;
  /** Set by the origin interceptor for calls that may change something. */
  origin?: Origin;
}

/** What this application uses of a Fastify reply. */
export interface HttpReply {
  header(name: string, value: string): HttpReply;
  status(code: number): HttpReply;
  send(payload: unknown): HttpReply;
}

/** Ties together everything done on one occasion: sent by the caller, else drawn where the request was logged. */
export const correlationIdOf = ({ raw, id }: Pick<HttpRequest, 'raw' | 'id'>): string =>
  typeof raw.id === 'string' ? raw.id : id;

/** A header sent once; `undefined` when absent. */
export const headerOf = ({ headers }: HttpRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

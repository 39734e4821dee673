import { Metadata, type StatusObject, status } from '@grpc/grpc-js';
import type { StandInLog } from './stand-in-log.js';

type Refusal = Pick<StatusObject, 'code' | 'details' | 'metadata'> & Error;

/** What the answers of a node depend on. */
export interface Node {
  readonly log: StandInLog;
  /** Why this node does not serve a call with that header, if it does not. */
  refusal(header: Metadata): Refusal | undefined;
  tooLarge(limit: number): Refusal;
  /** Rejects when a subscription is to end before its time; on abort too. */
  broken(signal: AbortSignal): Promise<never>;
  /** Settles when a stored append may be answered. */
  beforeAnswer(): Promise<void>;
}

const refusalOf = (code: status, details: string, told: Record<string, string> = {}): Refusal => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(told)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
};

export const notReady = (): Refusal => refusalOf(status.UNAVAILABLE, 'Server Is Not Ready');

export const notLeader = (leaderPort: number): Refusal =>
  refusalOf(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': '127.0.0.1',
    'leader-endpoint-port': String(leaderPort),
  });

export const tooLarge = (limit: number): Refusal =>
  refusalOf(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

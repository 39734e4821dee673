import { type Metadata, type sendUnaryData, Server, ServerCredentials } from '@grpc/grpc-js';
import { EventEmitter, once } from 'node:events';
import { append, batchAppend } from './appending.js';
import { type Node, notLeader, notReady, tooLarge } from './node.js';
import { read } from './reading.js';
import { StandInLog } from './stand-in-log.js';
import { features, gossip, GossipService, ServerFeaturesService, StreamsService } from './wire.js';

/** How a node answers. `follows` names the leader's port; a node that is not ready answers nothing else. */
type Role =
  | { readonly kind: 'leads' }
  | { readonly kind: 'follows'; readonly leaderPort: number }
  | { readonly kind: 'not-ready' };

/** A KurrentDB node in this process, speaking the wire through the definitions the client ships. */
export class KurrentStandIn implements Node {
  role: Role = { kind: 'leads' };
  /** Runs between storing an append and answering it. */
  whenStored: () => Promise<void> = () => Promise.resolve();
  private readonly calls = new EventEmitter().setMaxListeners(0);
  private server: Server | undefined;
  private boundTo = 0;

  constructor(
    readonly log = new StandInLog(),
    private readonly knows: { readonly batchAppend: boolean } = { batchAppend: true },
  ) {}

  get port(): number {
    return this.boundTo;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** At the port it had before, if it had one. */
  async start(): Promise<void> {
    const server = new Server();
    server.addService(StreamsService, {
      read: read(this),
      append: append(this),
      batchAppend: batchAppend(this),
    });
    server.addService(ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, answer: sendUnaryData<unknown>) => {
        answer(null, this.supported());
      },
    });
    server.addService(GossipService, {
      read: (_call: unknown, answer: sendUnaryData<unknown>) => {
        this.calls.emit('gossip');
        if (this.role.kind === 'not-ready') answer(notReady());
        else answer(null, this.members());
      },
    });
    const bind = Promise.withResolvers<number>();
    server.bindAsync(
      `127.0.0.1:${this.boundTo}`,
      ServerCredentials.createInsecure(),
      (error, port) => (error ? bind.reject(error) : bind.resolve(port)),
    );
    this.boundTo = await bind.promise;
    this.server = server;
  }

  /** Breaks every connection, as a killed process does. */
  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  /** Settles when the next call for a stream comes in. */
  async asked(): Promise<void> {
    await once(this.calls, 'call');
  }

  /** Settles when the next client looks for the leader. */
  async sought(): Promise<void> {
    await once(this.calls, 'gossip');
  }

  /** Ends every subscription as a node does that goes down. */
  breakSubscriptions(): void {
    this.calls.emit('break', notReady());
  }

  /** Rejects when subscriptions are to break. */
  async broken(signal: AbortSignal): Promise<never> {
    const [reason] = (await once(this.calls, 'break', { signal })) as [Error];
    throw reason;
  }

  refusal(header: Metadata) {
    this.calls.emit('call');
    if (this.role.kind === 'not-ready') return notReady();
    const wantsLeader = header.get('requires-leader').includes('true');
    return this.role.kind === 'follows' && wantsLeader
      ? notLeader(this.role.leaderPort)
      : undefined;
  }

  tooLarge(limit: number) {
    return tooLarge(limit);
  }

  beforeAnswer(): Promise<void> {
    return this.whenStored();
  }

  private supported() {
    const methods = new features.SupportedMethods();
    methods.setEventStoreServerVersion('23.10.0');
    for (const name of this.knows.batchAppend
      ? ['read', 'append', 'batchappend']
      : ['read', 'append']) {
      const method = new features.SupportedMethod();
      method.setServiceName('event_store.client.streams.streams');
      method.setMethodName(name);
      methods.addMethods(method);
    }
    return methods;
  }

  private members() {
    const member = new gossip.MemberInfo();
    const endPoint = new gossip.EndPoint();
    endPoint.setAddress('127.0.0.1');
    endPoint.setPort(this.role.kind === 'follows' ? this.role.leaderPort : this.port);
    member.setHttpEndPoint(endPoint);
    member.setIsAlive(true);
    member.setState(gossip.MemberInfo.VNodeState.LEADER);
    const cluster = new gossip.ClusterInfo();
    cluster.addMembers(member);
    return cluster;
  }
}

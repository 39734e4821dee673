// The messages the client package ships, which the stand-in answers with. Each module is CommonJS whose
// exports only exist at run time, so they are taken whole.
import { createRequire } from 'node:module';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';

export { features, gossip, shared, streams };
export const { StreamsService } = streamsService;
export const { GossipService } = gossipService;
export const { ServerFeaturesService } = featuresService;

type Any = NonNullable<ReturnType<InstanceType<typeof status.Status>['getDetails']>>;

// The copy of protobuf that the client itself uses; it is no dependency of ours.
const ofTheClient = createRequire(createRequire(import.meta.url).resolve('@eventstore/db-client'));
const { Any: AnyMessage } = ofTheClient('google-protobuf/google/protobuf/any_pb.js') as {
  Any: new () => Any;
};

/** An error as a batch append reports it, inside an answer of its own. */
export const statusOf = (
  name: 'WrongExpectedVersion' | 'MaximumAppendSizeExceeded',
  detail: { serializeBinary(): Uint8Array },
) => {
  const packed = new AnyMessage();
  packed.pack(detail.serializeBinary(), `event_store.client.${name}`);
  const wrapped = new status.Status();
  wrapped.setMessage(name);
  wrapped.setDetails(packed);
  return wrapped;
};

export const identifierOf = (streamId: string) => {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(new TextEncoder().encode(streamId));
  return identifier;
};

type Identifier = InstanceType<typeof shared.StreamIdentifier>;
export const nameOf = (identifier: Identifier | undefined): string =>
  new TextDecoder().decode(identifier?.getStreamName_asU8());

import type { ServerDuplexStream, ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import type { AppendAnswer, Expected, LoggedEvent, ProposedEvent } from './stand-in-log.js';
import type { Node } from './node.js';
import { identifierOf, nameOf, shared, statusOf, streams } from './wire.js';

type BatchReq = InstanceType<typeof streams.BatchAppendReq>;
type BatchResp = InstanceType<typeof streams.BatchAppendResp>;
type Req = InstanceType<typeof streams.AppendReq>;
type Resp = InstanceType<typeof streams.AppendResp>;
type Proposed =
  | InstanceType<typeof streams.BatchAppendReq.ProposedMessage>
  | InstanceType<typeof streams.AppendReq.ProposedMessage>;

/** Many appends over one stream, each answered under its correlation id. */
export const batchAppend =
  (node: Node) =>
  (call: ServerDuplexStream<BatchReq, BatchResp>): void => {
    const begun = new Map<string, { request: BatchReq; events: ProposedEvent[] }>();
    call.on('data', (request: BatchReq) => {
      const refusal = node.refusal(call.metadata);
      if (refusal) return void call.emit('error', refusal);
      const correlation = request.getCorrelationId()?.getString() ?? '';
      const pending = begun.get(correlation) ?? { request, events: [] };
      begun.set(correlation, pending);
      pending.events.push(...request.getProposedMessagesList().map(proposed));
      if (!request.getIsFinal()) return;

      begun.delete(correlation);
      const options = pending.request.getOptions();
      const streamId = nameOf(options?.getStreamIdentifier());
      const answer = node.log.append(streamId, pending.events, batchExpectation(options));
      const response = batchAnswer(answer, batchExpectation(options));
      response.setCorrelationId(request.getCorrelationId());
      response.setStreamIdentifier(identifierOf(streamId));
      void node.beforeAnswer().then(() => call.write(response));
    });
    call.on('end', () => call.end());
  };

const batchExpectation = (
  options: InstanceType<typeof streams.BatchAppendReq.Options> | undefined,
): Expected => {
  if (options?.hasNoStream()) return 'no-stream';
  if (options?.hasStreamExists()) return 'stream-exists';
  return options?.hasStreamPosition() ? Number(options.getStreamPosition()) : 'any';
};

const batchAnswer = (answer: AppendAnswer, expected: Expected): BatchResp => {
  const response = new streams.BatchAppendResp();
  switch (answer.kind) {
    case 'stored': {
      const success = new streams.BatchAppendResp.Success();
      const position = new shared.AllStreamPosition();
      position.setCommitPosition(String(answer.last.position));
      position.setPreparePosition(String(answer.last.position));
      success.setCurrentRevision(String(answer.last.revision));
      success.setPosition(position);
      response.setSuccess(success);
      return response;
    }
    case 'wrong-revision': {
      const detail = new shared.WrongExpectedVersion();
      if (answer.current !== undefined) detail.setCurrentStreamRevision(String(answer.current));
      if (typeof expected === 'number') detail.setExpectedStreamPosition(String(expected));
      response.setError(statusOf('WrongExpectedVersion', detail));
      return response;
    }
    case 'too-large': {
      const detail = new shared.MaximumAppendSizeExceeded();
      detail.setMaxappendsize(answer.limit);
      response.setError(statusOf('MaximumAppendSizeExceeded', detail));
      return response;
    }
  }
};

/** One append, as servers without batch append know it. */
export const append =
  (node: Node) =>
  (call: ServerReadableStream<Req, Resp>, answer: sendUnaryData<Resp>): void => {
    let options: InstanceType<typeof streams.AppendReq.Options> | undefined;
    const events: ProposedEvent[] = [];
    call.on('data', (request: Req) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message) events.push(proposed(message));
    });
    call.on('end', () => {
      const refusal = node.refusal(call.metadata);
      if (refusal) {
        answer(refusal);
        return;
      }
      const streamId = nameOf(options?.getStreamIdentifier());
      const outcome = node.log.append(streamId, events, expectation(options));
      void node.beforeAnswer().then(() => {
        if (outcome.kind === 'too-large') answer(node.tooLarge(outcome.limit));
        else answer(null, single(outcome));
      });
    });
  };

const expectation = (
  options: InstanceType<typeof streams.AppendReq.Options> | undefined,
): Expected => {
  if (options?.hasNoStream()) return 'no-stream';
  if (options?.hasStreamExists()) return 'stream-exists';
  return options?.hasRevision() ? Number(options.getRevision()) : 'any';
};

const single = (answer: Exclude<AppendAnswer, { kind: 'too-large' }>): Resp => {
  const response = new streams.AppendResp();
  if (answer.kind === 'stored') response.setSuccess(successOf(answer.last));
  else {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (answer.current !== undefined) wrong.setCurrentRevision(String(answer.current));
    response.setWrongExpectedVersion(wrong);
  }
  return response;
};

const successOf = (last: LoggedEvent) => {
  const success = new streams.AppendResp.Success();
  const position = new streams.AppendResp.Position();
  position.setCommitPosition(String(last.position));
  position.setPreparePosition(String(last.position));
  success.setCurrentRevision(String(last.revision));
  success.setPosition(position);
  return success;
};

const proposed = (message: Proposed): ProposedEvent => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

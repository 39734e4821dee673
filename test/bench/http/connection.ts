import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  /** Of a header named in lower case; empty when absent. */
  readonly header: (name: string) => string;
  readonly text: string;
}

const HEAD_END = '\r\n\r\n';

/** An answer that has arrived whole; `undefined` before. */
const answerIn = (bytes: Buffer): Answer | undefined => {
  const end = bytes.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const header = (name: string) =>
    new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const start = end + HEAD_END.length;
  const length = Number(header('content-length') || Number.NaN);
  if (Number.isNaN(length)) throw new Error(`An answer without its length: ${head}`);
  if (bytes.length < start + length) return undefined;
  return {
    status: Number(head.slice(9, 12)),
    header,
    text: bytes.toString('utf8', start, start + length),
  };
};

/**
 * One kept connection, one call at a time. As little HTTP as our own answers need: a client that shares the cores
 * with what it measures should not be what is measured.
 */
export const openConnection = (port: number) => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received: Buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<Answer> | undefined;
  const fail = (error: Error) => waiting?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The API closed the connection')));
  socket.on('data', (part: Buffer) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    try {
      const answer = answerIn(received);
      if (!answer) return;
      received = Buffer.alloc(0);
      waiting?.resolve(answer);
    } catch (error) {
      fail(error as Error);
    }
  });
  return {
    post: (
      path: string,
      headers: Readonly<Record<string, string>>,
      body: string,
    ): Promise<Answer> => {
      waiting = Promise.withResolvers();
      const head = Object.entries({
        ...headers,
        host: `127.0.0.1:${port}`,
        'content-length': String(Buffer.byteLength(body)),
      }).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`POST ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
};

import { Agent, request } from 'node:http';

export interface Call {
  readonly path: string;
  readonly token?: string;
  readonly body: object;
}

export interface Answered {
  readonly milliseconds: number;
  readonly position: string;
  readonly body: Readonly<Record<string, string>>;
}

/** Clients that keep their connections, with as little of their own to do as can be. */
export const clientsOf = (port: number, clients: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let keys = 0;
  const post = ({ path, token, body }: Call): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const sent = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(sent),
        'idempotency-key': `bench-${(keys += 1)}`,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
      const calling = {
        agent,
        host: '127.0.0.1',
        port,
        path: `/api${path}`,
        method: 'POST',
        headers,
      };
      request(calling, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 300) {
            reject(new Error(`${path}: ${statusCode} ${text}`));
            return;
          }
          const position = String(response.headers['x-position'] ?? '');
          const read = JSON.parse(text) as Answered['body'];
          resolve({ milliseconds: performance.now() - started, position, body: read });
        });
      })
        .on('error', reject)
        .end(sent);
    });
  return { post, close: () => agent.destroy() };
};

import { openConnection } from './connection.js';

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

/** Clients that keep their connections. */
export const clientsOf = (port: number, clients: number) => {
  const connections = Array.from({ length: clients }, () => openConnection(port));
  const idle = [...connections];
  let keys = 0;
  const post = async ({ path, token, body }: Call): Promise<Answered> => {
    const started = performance.now();
    const connection = idle.pop();
    if (!connection) throw new Error(`More than ${clients} calls at once`);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `bench-${(keys += 1)}`,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const { status, header, text } = await connection.post(
      `/api${path}`,
      headers,
      JSON.stringify(body),
    );
    idle.push(connection);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    const position = header('x-position');
    const read = JSON.parse(text) as Answered['body'];
    return { milliseconds: performance.now() - started, position, body: read };
  };
  const close = () => {
    for (const connection of connections) connection.close();
  };
  return { post, close };
};

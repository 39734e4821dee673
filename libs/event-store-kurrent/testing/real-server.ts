import { operatorCommand } from './operator-command.js';
import { startTcpProxy } from './tcp-proxy.js';

interface RealServer {
  readonly url: string;
  /** Takes the server away from its clients and gives it back on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const WHAT_TO_SET =
  'npm run test:kurrent needs a real server: set EVENTSTORE_URL (esdb://host:port?tls=false), or start Docker';

const IMAGE = 'eventstore/eventstore:23.10.6-jammy';

/**
 * The server at `EVENTSTORE_URL`, else one in a container. A restart is the command in `EVENTSTORE_RESTART`
 * where that is set, else the connection is cut and let through again, which needs no hold on the server.
 */
export const realServer = async (): Promise<RealServer> => {
  const given = process.env.EVENTSTORE_URL;
  const { url, stop } = given ? { url: given, stop: () => Promise.resolve() } : await inContainer();

  const command = process.env.EVENTSTORE_RESTART;
  if (command)
    return {
      url,
      stop,
      restart: async () => {
        await operatorCommand(command);
      },
    };

  const proxied = /^esdb:\/\/([^,:/?@]+):(\d+)\/?(\?.*tls=false.*)$/.exec(url);
  const [, host, port, options] = proxied ?? [];
  if (!host || !port || !options)
    throw new Error(
      `${url} does not name one node without TLS: then EVENTSTORE_RESTART must hold a command that restarts it`,
    );
  const proxy = await startTcpProxy({ host, port: Number(port) });
  return {
    url: `esdb://127.0.0.1:${proxy.port}${options}`,
    restart: async () => {
      await proxy.cut();
      await proxy.restore();
    },
    stop: async () => {
      await proxy.cut();
      await stop();
    },
  };
};

const inContainer = async () => {
  // Loaded only here: whoever has a server needs no Docker client.
  const { GenericContainer, Wait } = await import('testcontainers');
  try {
    const container = await new GenericContainer(IMAGE)
      .withCommand(['--insecure', '--run-projections=None'])
      .withExposedPorts(2113)
      .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204))
      .start();
    return {
      url: `esdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`,
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    throw new Error(WHAT_TO_SET, { cause: error });
  }
};

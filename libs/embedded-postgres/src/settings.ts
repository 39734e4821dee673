/**
 * What the server is started with, over the defaults of the cluster. Loopback only, no socket file.
 * An acknowledged event survives a power cut: the three durability settings are said aloud.
 * Keep-alives let go of the locks of a vanished client within 15 s, of a killed one at once.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '200',
  tcp_keepalives_idle: '5',
  tcp_keepalives_interval: '2',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '10000',
  client_connection_check_interval: '2000',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
} as const;

/** The command line of `postgres` for one cluster on one port. */
export const serverArguments = (cluster: string, port: number): readonly string[] => [
  '-D',
  cluster,
  '-c',
  `port=${port}`,
  ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** UTF-8 with the builtin locale: the same order and case rules on every machine. */
export const clusterArguments = (cluster: string, passwordFile: string): readonly string[] => [
  '-D',
  cluster,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
];

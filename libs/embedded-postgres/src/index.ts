export {
  acquireEmbeddedServer,
  type EmbeddedServer,
  type EmbeddedServerOptions,
} from './embedded-server.js';
export {
  AlreadyRunning,
  DiskFull,
  EmbeddedServerError,
  FolderNotWritable,
  IncompatibleData,
  NoBinaries,
  NoUnprivilegedAccount,
  ServerReleased,
  StartFailed,
} from './errors.js';
export { keepRunning, type ServerChange } from './keep-running.js';

// A process that uses the embedded server: told by its parent when to leave, or killed.
import process from 'node:process';
import { acquireEmbeddedServer, EmbeddedServerError } from '#lib/embedded-postgres';
import type { UserReport } from './user-process.js';

const report = (message: UserReport): void => void process.send?.(message);
const [dataDir = '', mode] = process.argv.slice(2);
try {
  const server = await acquireEmbeddedServer({ dataDir, exclusive: mode === 'exclusive' });
  process.once('message', () => void server.release().then(() => process.disconnect()));
  report({ type: 'acquired', url: server.url() });
} catch (error) {
  const reason = error instanceof EmbeddedServerError ? error.type : 'unexpected';
  report({ type: 'refused', reason, message: String(error) });
  process.disconnect();
}

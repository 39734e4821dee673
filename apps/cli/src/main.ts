import process from 'node:process';
import { program } from './program.js';

// Whoever reads our output may stop reading: `dunghan report | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await program().parseAsync(process.argv);

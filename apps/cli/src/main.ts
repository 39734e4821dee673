import process from 'node:process';
import { program } from './program.js';

await program().parseAsync(process.argv);

import { readFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { runCommand } from './voer-uit';

// The entry of `npx sluitend`: the machine's files and streams, and nothing else.

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommand(process.argv.slice(2), {
  versie: version,
  readFile,
  writeWerkmap: () => Promise.reject(new Error('not yet')),
  print: (regel) => {
    process.stdout.write(`${regel}\n`);
  },
  meld: (regel) => {
    process.stderr.write(`${regel}\n`);
  },
}).then((uitgang) => {
  process.exitCode = uitgang;
});

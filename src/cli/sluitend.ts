import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from './voer-uit';

// The entry of `npx sluitend`: the machine's files, clock and streams, and nothing else.

/** Set by the build. */
declare const __VERSIE__: string;

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommand(process.argv.slice(2), {
  versie: __VERSIE__,
  nu: nowAsText(new Date()),
  readFile,
  writeFile,
  print: (regel) => {
    process.stdout.write(`${regel}\n`);
  },
  meld: (regel) => {
    process.stderr.write(`${regel}\n`);
  },
}).then((uitgang) => {
  process.exitCode = uitgang;
});

/** Local time to the minute: `2026-11-21 20:30`. */
function nowAsText(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

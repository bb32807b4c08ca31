import { readFile, writeFile } from 'node:fs/promises';
import { planUpdate } from '../pipeline';
import { LEGE_WERKMAP } from '../workbook/werkmap';
import { writeXlsx } from '../xlsx/write-xlsx';
import { runCommand } from './voer-uit';

// The entry of `npx sluitend`: the machine's files, clock and streams, and nothing else.

/** Set by the build. */
declare const __VERSIE__: string;

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const moment = (): string => new Date().toISOString().slice(0, 16).replace('T', ' ');

void runCommand(process.argv.slice(2), {
  versie: __VERSIE__,
  readFile,
  writeWerkmap: async (resultaat, pad) => {
    const plan = planUpdate(LEGE_WERKMAP, resultaat.dossier, { nu: moment(), versie: __VERSIE__ });
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    await writeFile(pad, await writeXlsx(plan.stappen));
  },
  print: (regel) => {
    process.stdout.write(`${regel}\n`);
  },
  meld: (regel) => {
    process.stderr.write(`${regel}\n`);
  },
}).then((uitgang) => {
  process.exitCode = uitgang;
});

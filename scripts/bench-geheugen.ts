import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Geheugen } from '../src/checks/stelsel/geheugen';
import { checkLezingen } from '../src/checks/index';
import { add, decimaal } from '../src/money/decimaal';
import { explain, solve } from '../src/solver/solver';
import { gemeente } from '../test/checks/fixtures/gemeente';
import { waardenOf, withWaarden } from '../test/checks/fixtures/wijzig';
import { programmeDocument } from '../test/solver/support/programme-document';

const LARGE = { programmes: 56, objectives: 17, columns: 'bnrv' };
const EDITS = 1000;
const MB = 1024 * 1024;

/** What is measured, each in a process of its own, so that the peak is its own. */
const WORK: Readonly<Record<string, () => string>> = {
  'nothing but the program itself': () => '',
  '12,000 figures, feasible': () => {
    const { system, published } = programmeDocument(LARGE, 1);
    return `${published.size} figures, ${solve(system).status}`;
  },
  '12,000 figures, ten wrong: all smallest explanations': () => {
    const { system, published } = programmeDocument({ ...LARGE, wrong: 10 }, 1);
    const { faults, complete } = explain(system);
    return `${published.size} figures, ${faults.length} faults, ${complete ? 'all' : 'not all'} explanations`;
  },
  '1,000 live edits with the memory of earlier runs': liveEdits,
};

/** One figure after another is typed over in a document of some 300 figures; the heap is looked at after each hundred. */
function liveEdits(): string {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const begin = gemeente({ programmas: 4, doelen: 3, reserves: true, overzicht: true, tegels: true }, 1);
  const cells = [...waardenOf(begin)];
  const geheugen = new Geheugen();
  const heaps: number[] = [];
  let doc = begin;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const [cel, waarde] = cells[(edit * 7919) % cells.length] ?? ['', decimaal(0)];
    // Wrong and right by turns: the document is never far from tying, as when somebody works on it.
    doc = withWaarden(edit % 2 === 0 ? doc : begin, edit % 2 === 0 ? { [cel]: add(waarde, decimaal(90)) } : {});
    checkLezingen([doc], geheugen);
    if (edit % 100 !== 99) continue;
    collect();
    heaps.push(process.memoryUsage().heapUsed / MB);
  }
  const [first = 0, last = 0] = [heaps[0], heaps.at(-1)];
  return `${cells.length} figures; heap after 100 edits ${first.toFixed(1)}, after ${EDITS} ${last.toFixed(1)} MB`;
}

/** Does one piece of work and prints the peak of this process; called by `printMemory` in a process of its own. */
export function measureMemory(name: string): void {
  const said = WORK[name]?.() ?? '';
  process.stdout.write(JSON.stringify({ said, peak: process.resourceUsage().maxRSS / 1024 }));
}

/** Prints the peak of every piece of work, in MB. @param script the entry that calls `measureMemory` for `--memory name` */
export function printMemory(script: string): void {
  process.stdout.write(`\n${'peak memory in MB, the program itself included'.padEnd(58)}\n`);
  for (const name of Object.keys(WORK)) {
    const text = execFileSync(process.execPath, [script, '--memory', name], { encoding: 'utf8' });
    const { said, peak } = JSON.parse(text) as { said: string; peak: number };
    process.stdout.write(`${name.padEnd(58)} ${peak.toFixed(0).padStart(8)}   ${said}\n`);
  }
}

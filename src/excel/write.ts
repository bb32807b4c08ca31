import { isOpmaak, type Invoer, type Stap } from '../workbook/stap';
import { Adem, pause } from './adem';
import { queueStep, toCell } from './apply';
import { loadProeven, pickProeven } from './proeven';
import { ExcelFout, runExcel, SCHRIJFGEDULD } from './run';

/**
 * Bytes per request. Excel on the web refuses requests above 5 MB; and office.js puts a request together at one go, twice
 * over, in which time the pane does not answer: of 3.5 MB for 90 ms on a slow machine.
 */
const GRENS = 2_000_000;

/** What a step without cells weighs in a request: an action and the objects it goes through. Bytes, on the high side. */
const STAP = 400;

/** What a cell weighs: its text as JSON, in UTF-8, and a comma. */
function weightOf(waarde: Invoer): number {
  const cel = toCell(waarde);
  if (typeof cel !== 'string') return String(cel).length + 1;
  let bytes = cel.length + 3;
  for (let i = 0; i < cel.length; i += 1) {
    const code = cel.charCodeAt(i);
    // Half a character, a line end, a quote: JSON writes some as they are and some as `\ud800`.
    if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) bytes += 5;
    else if (code > 0x7f) bytes += 2;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

const weightOfRow = (rij: readonly Invoer[]): number => rij.reduce<number>((som, waarde) => som + weightOf(waarde), 2);

type Schrijfstap = Extract<Stap, { stap: 'schrijf' }>;

/** The first rows of a block of cells, and the rest. */
function cut(stap: Schrijfstap, rijen: number): [Schrijfstap, Schrijfstap] {
  const { gebied, waarden } = stap;
  return [
    { ...stap, gebied: { ...gebied, rijen }, waarden: waarden.slice(0, rijen) },
    {
      ...stap,
      gebied: { ...gebied, rij: gebied.rij + rijen, rijen: gebied.rijen - rijen },
      waarden: waarden.slice(rijen),
    },
  ];
}

/** Steps in order, in as few requests as the limit allows: a block of cells is cut by rows where a request is full. */
export async function toBatches(stappen: readonly Stap[], adem = new Adem()): Promise<readonly (readonly Stap[])[]> {
  const batches: Stap[][] = [[]];
  let room = GRENS;
  const add = (stap: Stap, bytes: number): void => {
    batches[batches.length - 1]?.push(stap);
    room -= bytes;
  };
  const next = (): void => {
    batches.push([]);
    room = GRENS;
  };
  for (const stap of stappen) {
    const bytes = stap.stap === 'vul' ? STAP + weightOf(stap.waarde) : STAP;
    if (bytes > room) next();
    if (stap.stap !== 'schrijf') {
      add(stap, bytes);
      continue;
    }
    let rest = stap;
    let [rijen, som] = [0, STAP];
    for (const rij of stap.waarden) {
      if (adem.isUp) await adem.pause();
      const zwaar = weightOfRow(rij);
      if (som + zwaar > room && (rijen > 0 || room < GRENS)) {
        if (rijen > 0) {
          const [head, tail] = cut(rest, rijen);
          add(head, som);
          rest = tail;
        }
        next();
        [rijen, som] = [0, STAP];
      }
      rijen += 1;
      som += zwaar;
    }
    add(rest, som);
  }
  return batches.filter((batch) => batch.length > 0);
}

/** Looks that depend on the state of the window: frozen rows and charts fail when another workbook has the focus. */
function mayBeRefused(stap: Stap): boolean {
  return stap.stap === 'zet-vast' || stap.stap === 'grafiek';
}

type Werk = (context: Excel.RequestContext, stap: Stap) => void;

async function writeBatch(stappen: readonly Stap[], queue: Werk = queueStep): Promise<void> {
  const adem = new Adem();
  await runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const stap of stappen) {
      queue(context, stap);
      if (adem.isUp) await adem.pause();
    }
    // What office.js does of a request at the end, it does at once.
    await pause();
    await context.sync();
  }, SCHRIJFGEDULD);
}

const isCells = ({ stap }: Stap): boolean => stap === 'schrijf' || stap === 'vul';

/** Figures and texts. @returns the sheets on which Excel put one formula in place of different ones */
async function writeContent(
  batches: readonly (readonly Stap[])[],
  done: (batches: number) => void
): Promise<readonly string[]> {
  const stappen = batches.flat();
  const proeven = pickProeven(stappen);
  const last = stappen.filter(isCells).pop();
  let look: (() => readonly string[]) | null = null;
  for (const [i, batch] of batches.entries()) {
    await writeBatch(batch, (context, stap) => {
      queueStep(context, stap);
      // Behind the last cell: rows that are removed later move what is below them.
      if (stap === last && proeven.length > 0) look = loadProeven(context, proeven);
    });
    done(i + 1);
  }
  return (look as (() => readonly string[]) | null)?.() ?? [];
}

/**
 * Carries out the steps: figures and texts first, looks last. Looks that Excel refuses (a frozen pane while another
 * workbook has the focus, say) are left out without harm.
 * @throws ExcelFout `FormulasReplaced` when Excel put one formula in all cells of a column that should hold different ones
 */
export async function writeSteps(
  stappen: readonly Stap[],
  voortgang?: (gedaan: number, totaal: number) => void
): Promise<void> {
  // The plan has only just come in, and that took time too.
  await pause();
  const inhoud = await toBatches(stappen.filter((stap) => !isOpmaak(stap)));
  // Within a batch everything after a refusal is lost: what Excel may well refuse comes last.
  const looks = await toBatches([
    ...stappen.filter((stap) => isOpmaak(stap) && !mayBeRefused(stap)),
    ...stappen.filter((stap) => isOpmaak(stap) && mayBeRefused(stap)),
  ]);
  const totaal = inhoud.length + looks.length;
  const vervangen = await writeContent(inhoud, (gedaan) => voortgang?.(gedaan, totaal));
  for (const [i, batch] of looks.entries()) {
    try {
      await writeBatch(batch);
    } catch {
      // Only looks: the figures and texts are in.
    }
    voortgang?.(inhoud.length + i + 1, totaal);
  }
  if (vervangen.length > 0) throw new ExcelFout('FormulasReplaced', JSON.stringify(vervangen));
}

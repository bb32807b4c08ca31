import { isOpmaak, type Invoer, type Stap } from '../workbook/stap';
import { queueStep, toCell } from './apply';
import { loadProeven, pickProeven } from './proeven';
import { ExcelFout, runExcel, SCHRIJFGEDULD } from './run';

/** Bytes per request. Excel on the web refuses requests above 5 MB; the rest is room for what is added on the way. */
const GRENS = 3_500_000;

/** What a step without cells weighs in a request: an action and the objects it goes through. Bytes, on the high side. */
const STAP = 400;

/** What a cell weighs: its text as JSON, in UTF-8, and a comma. */
function weightOf(waarde: Invoer): number {
  const tekst = JSON.stringify(toCell(waarde));
  let bytes = tekst.length + 1;
  for (let i = 0; i < tekst.length; i += 1) if (tekst.charCodeAt(i) > 0x7f) bytes += 2;
  return bytes;
}

/** What a step weighs in a request, in bytes. */
function weight(stap: Stap): number {
  if (stap.stap === 'vul') return STAP + weightOf(stap.waarde);
  if (stap.stap !== 'schrijf') return STAP;
  return stap.waarden.reduce<number>(
    (bytes, rij) => rij.reduce<number>((som, waarde) => som + weightOf(waarde), bytes + 2),
    STAP
  );
}

/** Too large a block is cut by rows: one request must fit. */
function split(stap: Stap): readonly Stap[] {
  if (stap.stap !== 'schrijf' || stap.waarden.length < 2 || weight(stap) <= GRENS) return [stap];
  const half = Math.floor(stap.waarden.length / 2);
  const { gebied } = stap;
  return [
    ...split({ ...stap, gebied: { ...gebied, rijen: half }, waarden: stap.waarden.slice(0, half) }),
    ...split({
      ...stap,
      gebied: { ...gebied, rij: gebied.rij + half, rijen: gebied.rijen - half },
      waarden: stap.waarden.slice(half),
    }),
  ];
}

/** Steps in order, in as few requests as the limit allows. */
export function toBatches(stappen: readonly Stap[]): readonly (readonly Stap[])[] {
  const batches: Stap[][] = [];
  let room = 0;
  for (const stap of stappen.flatMap(split)) {
    const bytes = weight(stap);
    const last = batches[batches.length - 1];
    if (last === undefined || bytes > room) {
      batches.push([stap]);
      room = GRENS - bytes;
    } else {
      last.push(stap);
      room -= bytes;
    }
  }
  return batches;
}

/** Looks that depend on the state of the window: frozen rows and charts fail when another workbook has the focus. */
function mayBeRefused(stap: Stap): boolean {
  return stap.stap === 'zet-vast' || stap.stap === 'grafiek';
}

type Werk = (context: Excel.RequestContext, stap: Stap) => void;

async function writeBatch(stappen: readonly Stap[], queue: Werk = queueStep): Promise<void> {
  await runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const stap of stappen) queue(context, stap);
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
  const inhoud = toBatches(stappen.filter((stap) => !isOpmaak(stap)));
  // Within a batch everything after a refusal is lost: what Excel may well refuse comes last.
  const looks = toBatches([
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

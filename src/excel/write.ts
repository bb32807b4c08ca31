import { isOpmaak, type Stap } from '../workbook/stap';
import { queueStep } from './apply';
import { runExcel } from './run';

/**
 * Bytes per request. Excel on the web refuses requests above 5 MB; a value costs its text and the quotes around it,
 * and half of the limit leaves room for what Office.js adds.
 */
const GRENS = 2_500_000;

/** What a step weighs in a request, roughly, in bytes. */
function weight(stap: Stap): number {
  if (stap.stap !== 'schrijf') return 400;
  let bytes = 400;
  for (const rij of stap.waarden) {
    for (const waarde of rij) {
      bytes += 4 + (typeof waarde === 'object' ? waarde.formule.length : String(waarde).length) * 1.1;
    }
  }
  return bytes;
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

async function writeBatch(stappen: readonly Stap[]): Promise<void> {
  await runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const stap of stappen) queueStep(context, stap);
    await context.sync();
  });
}

/**
 * Carries out the steps: figures and texts first, looks last. Looks that Excel refuses (a frozen pane while another
 * workbook has the focus, say) are left out without harm.
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
  for (const [i, batch] of inhoud.entries()) {
    await writeBatch(batch);
    voortgang?.(i + 1, totaal);
  }
  for (const [i, batch] of looks.entries()) {
    try {
      await writeBatch(batch);
    } catch {
      // Only looks: the figures and texts are in.
    }
    voortgang?.(inhoud.length + i + 1, totaal);
  }
}

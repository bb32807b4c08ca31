/**
 * What a run costs as the number of doelstellingen grows: `npm run bench:werkmap [-- 10 100 1000]`.
 * Milliseconds of the stages, megabytes in the requests, and how many requests Excel gets; nothing warmed up beforehand.
 */
import type { Lezing } from '../src/domain/lezing';
import { toBatches } from '../src/excel/write';
import { werkblad } from '../src/locale/nl/werkblad';
import { Geheugen, mergeLezingen, openWorkbook, reconcile, STANDAARDINSTELLINGEN } from '../src/pipeline';
import type { Dossier } from '../src/domain/resultaat';
import { planWorkbook } from '../src/workbook/plan-workbook';
import { isOpmaak, type Stap } from '../src/workbook/stap';
import { compareWorkbook } from '../src/workbook/vergelijk/vergelijk';
import { kolom, lezing, tabel, type Rijvorm } from '../test/checks/fixtures/lezing';
import { chance } from '../test/solver/support/programme-document';
import { Geheugenwerkmap } from '../test/support/geheugenwerkmap';

const PER_PROGRAMMA = 20;
const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const SOORTEN = ['lasten', 'baten', 'saldo'] as const;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A jaarrekening with this many doelstellingen, begroting beside rekening, in programmes with totals that add up. */
function jaarrekening(rijen: number, afwijkend = -1): Lezing {
  const random = chance(rijen);
  const kolommen = (['na wijziging', 'rekening'] as const).flatMap((reeks) =>
    SOORTEN.map((soort) => kolom(soort, soort, reeks, 2023))
  );
  const dot = (getal: number): string => String(getal).replace(/\B(?=(\d{3})+$)/g, '.');
  const tabellen = Array.from({ length: Math.ceil(rijen / PER_PROGRAMMA) }, (_, p) => {
    const aantal = Math.min(PER_PROGRAMMA, rijen - p * PER_PROGRAMMA);
    const bedragen = Array.from({ length: aantal }, (__, d) =>
      Array.from({ length: 4 }, () => 100 + Math.floor(random() * 9000)).map((bedrag, k) =>
        p * PER_PROGRAMMA + d === afwijkend && k === 2 ? bedrag + 250 : bedrag
      )
    );
    const totaal = [0, 1, 2, 3].map((k) => bedragen.reduce((som, rij) => som + (rij[k] ?? 0), 0));
    const cells = ([bl = 0, bb = 0, rl = 0, rb = 0]: readonly number[]): string =>
      [bl, bb, bb - bl, rl, rb, rb - rl].map(dot).join(' ');
    const vormen: Rijvorm[] = bedragen.map((rij, d) => ({
      label: `Doelstelling ${p + 1}.${d + 1}: wij werken aan een gemeente waarin iedereen meedoet`,
      code: `${p + 1}.${d + 1}`,
      cellen: cells(rij),
    }));
    const slot: Rijvorm = { label: 'Totaal programma', rol: 'totaal', cellen: cells(totaal) };
    const programma = `Programma ${p + 1} Leefbaar en veilig`;
    return tabel(kolommen, [...vormen, slot], { id: `d1.t${p + 1}`, programma });
  });
  return lezing(tabellen);
}

interface Stapmeting {
  readonly lezen: number;
  readonly rekenen: number;
  readonly plannen: number;
  readonly vergelijken: number;
  readonly stappen: readonly Stap[];
}

/** Milliseconds of the processor: other work on the machine does not lengthen them. */
function time<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

function run(werkmap: Geheugenwerkmap, geheugen: Geheugen, vers: readonly Lezing[]): Stapmeting {
  const inhoud = werkmap.read();
  const [oud, lezen] = time(() => openWorkbook(inhoud));
  const leeg: Dossier = {
    lezingen: [],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: STANDAARDINSTELLINGEN,
  };
  const dossier = { ...(oud ?? leeg), lezingen: mergeLezingen(oud?.lezingen ?? [], vers) };
  const [resultaat, rekenen] = time(() => reconcile(dossier, geheugen));
  const [plan, plannen] = time(() => planWorkbook(resultaat, OM, werkblad));
  const [vergelijking, vergelijken] = time(() => compareWorkbook(plan, inhoud));
  if (vergelijking.soort === 'geweigerd') throw new Error(vergelijking.weigering.code);
  werkmap.apply(vergelijking.stappen);
  return { lezen, rekenen, plannen, vergelijken, stappen: vergelijking.stappen };
}

const bytes = (stap: Stap): number =>
  stap.stap === 'schrijf' ? stap.waarden.flat().reduce<number>((n, w) => n + JSON.stringify(w).length, 0) : 0;

async function report(wat: string, meting: Stapmeting): Promise<void> {
  const { stappen } = meting;
  const megabytes = stappen.reduce((n, stap) => n + bytes(stap), 0) / 1e6;
  const inhoud = (await toBatches(stappen.filter((stap) => !isOpmaak(stap)))).length;
  const looks = (await toBatches(stappen.filter(isOpmaak))).length;
  const times = [meting.lezen, meting.rekenen, meting.plannen, meting.vergelijken];
  const cells = [...times.map((t) => t.toFixed(0)), megabytes.toFixed(2), String(stappen.length), `${inhoud}+${looks}`];
  print(`${wat.padEnd(24)}${cells.map((cell) => cell.padStart(11)).join('')}`);
}

function perBlad(stappen: readonly Stap[]): void {
  const sizes = new Map<string, number>();
  for (const stap of stappen) {
    if (stap.stap === 'schrijf') sizes.set(stap.gebied.blad, (sizes.get(stap.gebied.blad) ?? 0) + bytes(stap));
  }
  const parts = [...sizes].sort(([, a], [, b]) => b - a).filter(([, n]) => n > 10_000);
  print(`  ${parts.map(([blad, n]) => `${blad} ${(n / 1e6).toFixed(2)}`).join(', ')}`);
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const koppen = ['lezen', 'rekenen', 'plannen', 'vergelijken', 'MB', 'stappen', 'verzoeken'];
print(`${''.padEnd(24)}${koppen.map((kop) => kop.padStart(11)).join('')}`);

async function main(): Promise<void> {
  for (const rijen of sizes.length === 0 ? [10, 100, 1000, 3000] : sizes) {
    const werkmap = new Geheugenwerkmap();
    const geheugen = new Geheugen();
    const eerste = run(werkmap, geheugen, [jaarrekening(rijen)]);
    await report(`${rijen}, eerste`, eerste);
    perBlad(eerste.stappen);
    await report(`${rijen}, niets nieuws`, run(werkmap, geheugen, []));
    await report(`${rijen}, een cijfer anders`, run(werkmap, geheugen, [jaarrekening(rijen, Math.floor(rijen / 2))]));
  }
}

void main();

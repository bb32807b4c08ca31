import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLezingen } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { celId } from '../../src/domain/tabel';
import { houseSign } from '../../src/domain/tekenconventie';
import { openExcel } from '../../src/excel/werkmap';
import { openWorkbook } from '../../src/pipeline';
import type { HeadlessHost } from '../../src/host/headless/start';
import { chance } from '../solver/support/programme-document';
import { lees } from '../figures/lees';
import { parseCase, VORMEN } from '../figures/vormen';
import { zoetermeer2021, zoetermeer2023 } from '../checks/fixtures/zoetermeer';
import { openHost, run, table } from './host';

// Real layouts that are not part of the project: read when they are there.
const map = process.env['SLUITEND_CASES'] ?? join(__dirname, '../../../shared/cases/layouts');
const names = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.txt')) : [];
const voorbeelden = join(__dirname, '../../assets/voorbeelden');

type Bron = readonly [naam: string, load: () => Promise<Lezing> | Lezing];
const bronnen: readonly Bron[] = [
  ['the figures of 2021 typed by hand', () => zoetermeer2021()],
  ['the figures of 2023 typed by hand', () => zoetermeer2023()],
  ...readdirSync(voorbeelden)
    .filter((naam) => naam.endsWith('.txt'))
    .map((naam): Bron => [naam, () => lees(readFileSync(join(voorbeelden, naam), 'utf8'), naam)]),
  ...names.map((naam): Bron => [naam, () => lees(VORMEN.tab(parseCase(readFileSync(join(map, naam), 'utf8'))), naam)]),
];

/** The first ones are the project's own. */
const EIGEN = 4;

/** What a row of Aansluiting shows, and what the engine says of the same sum. */
interface Regel {
  readonly id: string;
  readonly oordeel: unknown;
  readonly getallen: readonly unknown[];
}

const isShare = (bevinding: Bevinding): boolean => bevinding.code === 'tegel-aandelen';

/** The engine's side in house signs: the sheet shows every amount so. Shares are shown rounded in the pane. */
function expected(bevinding: Bevinding, sign: number): Regel {
  const { id, oordeel, berekend, gepubliceerd, verschil, marge } = bevinding;
  const getallen = [berekend, gepubliceerd, verschil].map((waarde) => Number(waarde) * sign);
  return { id, oordeel, getallen: isShare(bevinding) ? [] : [...getallen, Number(marge)].map(tidy) };
}

const tidy = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value);

/** The factor from the printed sign of a total to the one on the sheet. */
function signsOf(lezingen: readonly Lezing[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const { tabellen, tegels } of lezingen) {
    for (const { rijen, kolommen, tekenconventie } of tabellen) {
      for (const rij of rijen) {
        kolommen.forEach((kolom, index) => {
          const soort = kolom.soort ?? rij.soort;
          if (soort !== null) signs.set(celId(rij, index), houseSign(tekenconventie, soort));
        });
      }
    }
    for (const { id, soort, tekenconventie } of tegels) signs.set(id, houseSign(tekenconventie, soort));
  }
  return signs;
}

async function onSheet(): Promise<ReadonlyMap<string, (kop: string) => unknown>> {
  const { koppen, waarden } = await table('tblAansluiting');
  const at = (rij: readonly unknown[]) => (kop: string) => rij[koppen.indexOf(kop)];
  return new Map(waarden.map((rij) => [String(at(rij)('Sleutel')), at(rij)]));
}

/** Every finding of the workbook as it stands now, with the row that says the same. */
async function compare(written: readonly Bevinding[]): Promise<{ sheet: Regel[]; engine: Regel[]; other: number }> {
  const dossier = openWorkbook(await openExcel().read());
  if (dossier === null) throw new Error('Nothing of ours');
  const rows = await onSheet();
  const signs = signsOf(dossier.lezingen);
  const result = { sheet: [] as Regel[], engine: [] as Regel[], other: 0 };
  const before = new Map(written.map((bevinding) => [bevinding.id, sumOf(bevinding)]));
  for (const bevinding of checkLezingen(dossier.lezingen).bevindingen) {
    const { id } = bevinding;
    const row = rows.get(id);
    // After a change the figures may confirm another choice of rows: the sheet follows with the next run.
    if (before.get(id) !== sumOf(bevinding)) {
      result.other += 1;
      continue;
    }
    const koppen = isShare(bevinding) ? [] : ['Berekend', 'Gepubliceerd', 'Verschil', 'Marge'];
    result.sheet.push({ id, oordeel: row?.('Oordeel'), getallen: koppen.map((kop) => tidy(row?.(kop))) });
    result.engine.push(expected(bevinding, signs.get(bevinding.totaal) ?? 1));
  }
  return result;
}

const sumOf = ({ termen, totaal }: Bevinding): string =>
  `${termen.map(({ cel, teken }) => `${teken}${cel}`).join(' ')} = ${totaal}`;

describe('the formulas on Aansluiting say what the engine says', () => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => {
    host.dispose();
  });

  /** Types other figures into cells of Doelstellingen: turned, shifted a little, far off, nothing. */
  async function spoil(seed: number, count: number): Promise<void> {
    const random = chance(seed);
    const { blad, rij, kolom, koppen, waarden } = await table('tblDoelstellingen');
    const letters = (k: number): string => (k < 26 ? String.fromCharCode(65 + k) : `A${String.fromCharCode(39 + k)}`);
    const cells = waarden.flatMap((cellen, r) =>
      ['Lasten', 'Baten', 'Saldo gepubliceerd'].flatMap((kop) => {
        const k = koppen.indexOf(kop);
        const waarde = cellen[k];
        return typeof waarde === 'number' ? [{ adres: `${letters(kolom + k)}${rij + 2 + r}`, waarde }] : [];
      })
    );
    for (let i = 0; i < count && cells.length > 0; i += 1) {
      const { adres, waarde } = cells[Math.floor(random() * cells.length)]!;
      const options = [-waarde, waarde + 1, waarde - 2, waarde + 37, 0];
      host.type(blad, adres, String(options[Math.floor(random() * options.length)]).replace('.', ','));
    }
  }

  // Cut off: the project's own and every third of the real ones, and other figures typed once into each of the real ones;
  // SLUITEND_ALLES=1 takes them all, and three times each.
  const alles = process.env['SLUITEND_ALLES'] !== undefined;
  const some = alles ? bronnen : bronnen.filter((_, i) => i < EIGEN || i % 3 === 0);
  const seedsFor = (naam: string): readonly number[] => {
    const i = bronnen.findIndex(([ander]) => ander === naam);
    return alles || i < EIGEN ? [1, 2, 3] : [1 + (i % 3)];
  };
  for (const [wijze, lijst] of [[undefined, bronnen] as const, ['afgekapt', some] as const]) {
    it.each(lijst)(`%s${wijze === undefined ? '' : ', cut off'}`, async (naam, load) => {
      host.reset();
      const lezing = await load();
      const plan = await run([wijze === undefined ? lezing : { ...lezing, afronding: { wijze, marge: null } }]);
      if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
      const { bevindingen } = plan.resultaat;
      const fresh = await compare(bevindingen);
      expect(fresh.other).toBe(0);
      expect(fresh.sheet).toEqual(fresh.engine);
      expect(fresh.sheet).toHaveLength(bevindingen.length);
      for (const seed of wijze === undefined ? seedsFor(naam) : [2]) {
        await spoil(seed, 1 + seed);
        const { sheet, engine } = await compare(bevindingen);
        expect(sheet).toEqual(engine);
      }
    });
  }
});

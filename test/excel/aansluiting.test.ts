import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLezingen } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { celId } from '../../src/domain/tabel';
import { houseSign } from '../../src/domain/tekenconventie';
import { openExcel } from '../../src/excel/werkmap';
import { openWorkbook } from '../../src/pipeline';
import { chance } from '../solver/support/programme-document';
import { readDocument } from '../../src/document/read-document';
import { readFigures } from '../../src/figures/read-figures';
import { lees } from '../figures/lees';
import { parseCase, VORMEN } from '../figures/vormen';
import { zoetermeer2021, zoetermeer2023 } from '../checks/fixtures/zoetermeer';
import { run, table, type, useHost } from './host';

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
  const host = useHost();

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
      host().type(blad, adres, String(options[Math.floor(random() * options.length)]).replace('.', ','));
    }
  }

  // What a person chooses on Bronnen, without another run: a way of rounding, a margin, both, neither again, nonsense.
  const KEUZES: readonly (readonly [afronding: string, marge: string])[] = [
    ['afgekapt', ''],
    ['Afgekapt', '2'],
    ['naar dichtstbij', '1,5'],
    ['anders', '-1'],
    ['automatisch', 'een'],
    ['afgekapt', '0,5'],
    ['', '0'],
    ['', ''],
  ];
  /** Two years of a programme: the accounts of 2022 stand in both documents, with figures that differ by a few. */
  const JAREN: readonly (readonly [id: string, titel: string, rijen: readonly (readonly string[])[]])[] = [
    [
      'd1',
      'Jaarstukken 2022',
      [
        ['100', '40', '-60'],
        ['231', '50', '-182'],
        ['330', '90', '-241'],
      ],
    ],
    [
      'd2',
      'Jaarstukken 2023',
      [
        ['101', '40', '-61'],
        ['230', '51', '-179'],
        ['331', '91', '-239'],
      ],
    ],
  ];
  const years = (): Promise<Lezing[]> =>
    Promise.all(
      JAREN.map(async ([id, titel, rijen]) => {
        const kop = ['Lasten', 'Baten', 'Saldo'].map((soort) => `<th>${soort} Rekening 2022</th>`).join('');
        const regels = rijen.map((cijfers, i) => {
          const naam = ['1.1 Wegen', '1.2 Groen', 'Totaal programma 1'][i] ?? '';
          return `<tr>${[naam, ...cijfers].map((cel) => `<td>${cel}</td>`).join('')}</tr>`;
        });
        const html = `<!doctype html><h1>${titel}</h1><h2>Programma 1 Buiten</h2><p>Bedragen x € 1.000</p><table><tr><th>Omschrijving</th>${kop}</tr>${regels.join('')}</table>`;
        return readFigures(await readDocument(new TextEncoder().encode(html), `${titel}.html`, id, id.repeat(32)));
      })
    );
  it.each([
    ['figures typed by hand', () => [zoetermeer2021()]],
    [
      'tiles with shares',
      async () => [await lees(readFileSync(join(voorbeelden, 'jaarstukken-2023-programma-1.txt'), 'utf8'), 'x')],
    ],
    ['two documents that tell of the same year', years],
  ])('follow what is chosen on Bronnen for each document: %s', async (_naam, load) => {
    const lezingen = await load();
    const plan = await run(lezingen, 'inhoud');
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const codes = plan.resultaat.bevindingen.map(({ code }) => code);
    if (lezingen.length > 1) expect(codes).toContain('vorig-jaar');
    const told = new Set<unknown>();
    for (const [nummer, [afronding, marge]] of KEUZES.entries()) {
      const { document } = lezingen[nummer % lezingen.length]!;
      await type(host(), 'tblBronnen', document.id, 'Afronding', afronding);
      await type(host(), 'tblBronnen', document.id, 'Marge per bedrag', marge);
      const { sheet, engine } = await compare(plan.resultaat.bevindingen);
      expect(sheet).toEqual(engine);
      told.add(JSON.stringify(sheet.map(({ oordeel, getallen }) => [oordeel, getallen[3]])));
    }
    // It follows, and is not just the same whatever is chosen.
    expect(told.size).toBeGreaterThan(3);
  });

  it('have no verdict when the row of a document on Bronnen is gone', async () => {
    await run([zoetermeer2021()], 'inhoud');
    await type(host(), 'tblBronnen', 'd1', 'Sleutel', 'weg');
    const rows = await onSheet();
    expect(new Set([...rows.values()].map((at) => at('Oordeel')))).toEqual(new Set(['niet te toetsen']));
  });

  // Other figures typed once into each of the real ones, and three times into the project's own; SLUITEND_ALLES=1: in all.
  const alles = process.env['SLUITEND_ALLES'] !== undefined;
  const cases = bronnen.map(([naam, load], i) => {
    const seeds = alles || i < EIGEN ? [1, 2, 3] : [1 + (i % 3)];
    return [naam, load, seeds] as const;
  });
  it.each(cases)('%s, rounded and cut off', async (_naam, load, seeds) => {
    const lezing = await load();
    const plan = await run([lezing], 'inhoud');
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const { bevindingen } = plan.resultaat;
    const expectSame = async (): Promise<number> => {
      const { sheet, engine } = await compare(bevindingen);
      expect(sheet).toEqual(engine);
      return sheet.length;
    };
    expect(await expectSame()).toBe(bevindingen.length);
    for (const seed of seeds) {
      await spoil(seed, 1 + seed);
      await expectSame();
    }
    await type(host(), 'tblBronnen', lezing.document.id, 'Afronding', 'afgekapt');
    await spoil(2, 3);
    await expectSame();
  });
});

import { cutDigits } from '../../../src/figures/herkenners/knip';
import { readdirSync, readFileSync } from 'node:fs';
import type { Tabel } from '../../../src/domain/tabel';
import { gedrukt, indienAanwezig, lees } from '../lees';
import { parseCase, VORMEN } from '../vormen';

/** Per row its printed figures. */
const rowTexts = ({ rijen }: Tabel): string[] =>
  rijen.map(({ cellen }) => cellen.map((cel) => cel?.tekst ?? '').join('|'));

const VOOR = { voor: true, achter: false };
const ACHTER = { voor: false, achter: true };
const BEIDE = { voor: true, achter: true };

describe('digits that run together', () => {
  it.each([
    ['3.1203.344224', 3, VOOR, ['3.120 3.344 224']],
    ['12.45012.812-362', 3, VOOR, ['12.450 12.812 -362']],
    ['12.45012.812-362', 3, BEIDE, ['12.450 12.812 -362', '12.450 12.812- 362']],
    ['12.45045', 3, VOOR, ['1 2.450 45', '12.450 4 5', '12.450 45']],
    ['4.881340-4.541', 3, BEIDE, ['4.881 340 -4.541', '4.881 340- 4.541']],
    ['-247-247-', 3, ACHTER, ['- 247- 247-']],
    ['0011', 4, VOOR, ['0 0 1 1', '0 0 11']],
    ['12.4501', 1, VOOR, []],
    ['1234.567', 2, VOOR, ['1 234.567', '12 34.567', '123 4.567']],
    ['12.45', 2, VOOR, []],
  ])('%s in at most %s', (tekst, aantal, mintekens, manieren) => {
    const gevonden = cutDigits(tekst, aantal, mintekens).map((reeks) => reeks.join(' '));
    expect(gevonden.sort()).toEqual([...manieren].sort());
  });
});

const KOP = 'Begroting na wijziging 2021Rekening 2021Verschil';

/** The printed figures of each row, and the codes of the doubts with their row. */
async function read(...regels: readonly string[]) {
  const lezing = await lees(['Jaarverslag 2021', 'Bedragen x € 1.000', '', ...regels].join('\n'));
  return {
    rijen: lezing.tabellen.length === 0 ? [] : gedrukt(lezing),
    twijfels: lezing.twijfels.map((twijfel) => ('label' in twijfel ? twijfel.label : twijfel.code)),
  };
}

describe('rows of which the cells run together', () => {
  it('are read where points and sums decide', async () => {
    expect(await read(KOP, 'Lasten12.45012.812-362', 'Baten3.1203.344224', 'Saldo-9.330-9.468-138')).toEqual({
      rijen: [
        ['Lasten', '12.450', '12.812', '-362'],
        ['Baten', '3.120', '3.344', '224'],
        ['Saldo', '-9.330', '-9.468', '-138'],
      ],
      twijfels: [],
    });
  });

  it('are read with their letter and their code', async () => {
    const { rijen, twijfels } = await read(
      'L/BBegroting primair 2016Begroting gewijzigd 2016Rekening 2016Verschil',
      '700 Algemene uitkeringB10.67910.89610.93135',
      '710 BelastingenB2.1322.0972.096-1',
      '720 TreasuryB745745714-31',
      'Totaal baten13.55613.73813.7413'
    );
    expect(twijfels).toEqual([]);
    expect(rijen).toEqual([
      ['700', '10.679', '10.896', '10.931', '35'],
      ['710', '2.132', '2.097', '2.096', '-1'],
      ['720', '745', '745', '714', '-31'],
      ['Totaal baten', '13.556', '13.738', '13.741', '3'],
    ]);
  });

  it('are reported where neither decides, with the ways to read them', async () => {
    const { rijen, twijfels } = await read(
      'Begroting na wijziging 2021Rekening 2021',
      'Lasten12.45012.812',
      'Baten12345'
    );
    expect(rijen).toEqual([
      ['Lasten', '12.450', '12.812'],
      ['Baten', null, null],
    ]);
    expect(twijfels).toContain('Baten');
  });

  it('are not read without names above them', async () => {
    expect(await read('Lasten12.45012.812-362', 'Baten3.1203.344224')).toEqual({
      rijen: [],
      twijfels: ['tabel-onleesbaar', 'geen-cijfers'],
    });
  });
});

const CASES = '../shared/cases/layouts';

describe('tables of published documents, their cells run together', () => {
  // Of 26 documents 84 rows are decided (8 of them of the one that was published so); the others are reported.
  it.each(indienAanwezig(CASES))('%s: no row is read otherwise than with its cells apart', async (map) => {
    const anders: string[] = [];
    let gelezen = 0;
    for (const naam of readdirSync(map).filter((bestand) => bestand.endsWith('.txt'))) {
      const regels = parseCase(readFileSync(`${map}/${naam}`, 'utf8'));
      const aaneen = regels.map((regel) =>
        typeof regel === 'string' ? regel : regel.map((cel) => cel.trim()).join('')
      );
      const waar = new Set((await lees(VORMEN.tab(regels))).tabellen.flatMap(rowTexts));
      const rijen = (await lees(aaneen.join('\n'))).tabellen.flatMap(rowTexts).filter((rij) => /\d/.test(rij));
      gelezen += rijen.length;
      anders.push(...rijen.filter((rij) => !waar.has(rij)));
    }
    expect(anders).toEqual([]);
    expect(gelezen).toBeGreaterThanOrEqual(80);
  });
});

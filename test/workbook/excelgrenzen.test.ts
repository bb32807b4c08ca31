import type { Stap } from '../../src/workbook/stap';
import { syntaxError } from '../../src/host/rules/formula-syntax';
import { readSamples } from '../excel/voorbeelden';
import { LEGE_WERKMAP } from '../../src/workbook/werkmap';
import { mergeLezingen, planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { lees } from '../figures/lees';
import { OM } from './voorbeeld';

const leeg = { lezingen: [], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN };

describe('what is planned for a new workbook', () => {
  let stappen: readonly Stap[];
  beforeAll(async () => {
    const plan = planUpdate(LEGE_WERKMAP, { ...leeg, lezingen: mergeLezingen([], await readSamples()) }, OM);
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    stappen = plan.stappen;
  });

  it('has lists of choices that fit in the 255 characters of Excel, and no choice with a comma', () => {
    const lijsten = stappen.flatMap((stap) => (stap.stap === 'keuzelijst' ? [stap.keuzes] : []));
    expect(lijsten.length).toBeGreaterThan(5);
    for (const keuzes of lijsten) {
      expect(keuzes.filter((keuze) => keuze.includes(','))).toEqual([]);
      expect(keuzes.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  it('has formulas that Excel takes, with functions of 2007 or older: newer ones need a prefix in a file', () => {
    const NIEUWER =
      /\b(?:IFNA|IFS|SWITCH|LET|LAMBDA|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|MAXIFS|MINIFS|TEXTJOIN|CONCAT)\(/;
    const formules = stappen.flatMap((stap) =>
      stap.stap === 'vul' ? [stap.waarde] : stap.stap === 'schrijf' ? stap.waarden.flat() : []
    );
    const teksten = new Set(formules.flatMap((waarde) => (typeof waarde === 'object' ? [waarde.formule] : [])));
    expect(teksten.size).toBeGreaterThan(100);
    for (const tekst of teksten) {
      expect([tekst, syntaxError(tekst)]).toEqual([tekst, null]);
      expect(tekst.length).toBeLessThan(8192);
      expect(tekst).not.toMatch(NIEUWER);
    }
  });
});

/** A jaarrekening with an overzicht of many programmes, and a table of doelstellingen for each of them. */
function manyProgrammes(aantal: number): string {
  const kop = [
    '',
    ...['Begroting na wijziging 2023', 'Rekening 2023'].flatMap((reeks) =>
      ['Lasten', 'Baten', 'Saldo'].map((soort) => `${reeks} ${soort}`)
    ),
  ].join('\t');
  const rij = (naam: string, deel: number, i: number): string => {
    const [lasten, baten] = [1_000 + i * 13, 400 + i * 7];
    const cijfers = [lasten, baten, baten - lasten, lasten + 20 + (i % 9), baten + 5, baten - lasten - 15 - (i % 9)];
    return [naam, ...cijfers.map((cijfer) => String(cijfer * deel))].join('\t');
  };
  const programmas = Array.from({ length: aantal }, (_, i) => i + 1);
  return [
    'Jaarstukken 2023',
    '',
    'Overzicht van baten en lasten',
    'Bedragen x € 1.000',
    kop,
    ...programmas.map((i) => rij(`Programma ${i} Onderwerp ${i}`, 2, i)),
    ...programmas.flatMap((i) => [
      '',
      `Programma ${i} Onderwerp ${i}`,
      'Bedragen x € 1.000',
      kop,
      rij(`${i}.1 Eerste doel`, 1, i),
      rij(`${i}.2 Tweede doel`, 1, i),
      rij('Totaal', 2, i),
    ]),
  ].join('\n');
}

describe('a document of very many programmes', () => {
  it.each([40, 120])('of %i has no formula that Excel would refuse', async (aantal) => {
    const lezing = await lees(manyProgrammes(aantal), 'jaarrekening-2023.txt');
    expect(lezing.tabellen).toHaveLength(aantal + 1);
    const plan = planUpdate(LEGE_WERKMAP, { ...leeg, lezingen: [lezing] }, OM);
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const lengtes = plan.stappen
      .flatMap((stap) => (stap.stap === 'vul' ? [stap.waarde] : stap.stap === 'schrijf' ? stap.waarden.flat() : []))
      .map((waarde) => (typeof waarde === 'object' ? waarde.formule.length : 0));
    expect(lengtes.filter((lengte) => lengte > 1_000).length).toBeGreaterThan(0);
    expect(lengtes.filter((lengte) => lengte >= 8192)).toEqual([]);
  });
});

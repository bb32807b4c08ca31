import type { Stap } from '../../src/workbook/stap';
import { syntaxError } from '../../src/host/rules/formula-syntax';
import { readSamples } from '../excel/voorbeelden';
import { LEGE_WERKMAP } from '../../src/workbook/werkmap';
import { mergeLezingen, planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
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

import type { Lezing } from '../../src/domain/lezing';
import { mergeLezingen, openWorkbook, planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { lezingMet, type Gegeven } from '../figures/indicatorbouw';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { OM } from './voorbeeld';

// A document prints judgements without a name; another one, with names, comes in before or after it.

const zonderNaam: Gegeven = { naam: null, doelstelling: '1.4', jaren: '', claim: 'nee', toelichting: 'Bleef achter.' };
const metNaam: Gegeven = { naam: 'Toename banen', doelstelling: '1.4', jaren: '2021: 372 | 474', eenheid: 'banen' };
const nieuw = (): Lezing => lezingMet('d1', 2023, [zonderNaam]);
const oud = (): Lezing => lezingMet('d2', 2021, [metNaam]);
const RIJ = 'd1|1.4|zonder naam|2023';

function load(werkmap: Geheugenwerkmap, vers: readonly Lezing[]): void {
  const leeg = { lezingen: [], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN };
  const dossier = openWorkbook(werkmap.read()) ?? leeg;
  const plan = planUpdate(werkmap.read(), { ...dossier, lezingen: mergeLezingen(dossier.lezingen, vers) }, OM);
  if (plan.soort === 'geweigerd') throw new Error(JSON.stringify(plan.weigering));
  werkmap.apply(plan.stappen);
}

const rowsOf = (werkmap: Geheugenwerkmap): unknown[] =>
  werkmap
    .rows('tblIndicatoren')
    .filter((rij) => String(rij['Sleutel']).startsWith('d1|'))
    .map((rij) => [rij['Sleutel'], rij['Indicator'], rij['Naam afgeleid'], rij['Eenheid']]);

describe('a judgement without a name', () => {
  it.each([
    ['before', [[nieuw], [oud]]],
    ['after', [[oud], [nieuw]]],
    ['together with', [[nieuw, oud]]],
  ])('is named after another document, and marked as inferred, when it is loaded %s it', (_, keren) => {
    const werkmap = new Geheugenwerkmap();
    for (const keer of keren)
      load(
        werkmap,
        keer.map((lees) => lees())
      );
    expect(rowsOf(werkmap)).toEqual([[RIJ, 'Toename banen', 'ja', 'banen']]);
  });

  it('keeps the note that was written before it had a name, also when its document is loaded again', () => {
    const werkmap = new Geheugenwerkmap();
    load(werkmap, [nieuw()]);
    werkmap.type('tblIndicatoren', RIJ, 'Notitie', 'Nagaan.');
    load(werkmap, [oud()]);
    load(werkmap, [nieuw()]);
    expect(werkmap.cell('tblIndicatoren', RIJ, 'Notitie')).toBe('Nagaan.');
    expect(rowsOf(werkmap)).toHaveLength(1);
  });

  it('keeps the name that a person gave it, and is no guess then', () => {
    const werkmap = new Geheugenwerkmap();
    load(werkmap, [nieuw()]);
    werkmap.type('tblIndicatoren', RIJ, 'Indicator', 'Banen erbij');
    load(werkmap, [oud()]);
    load(werkmap, [nieuw()]);
    expect(rowsOf(werkmap)).toEqual([[RIJ, 'Banen erbij', '', '']]);
  });
});

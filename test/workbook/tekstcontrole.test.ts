import { openWorkbook, planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import type { Dossier } from '../../src/domain/resultaat';
import { lezingMet } from '../beweringen/bouw';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { OM } from './voorbeeld';

const ZIN = 'De lasten van doelstelling 3.1 bedroegen 26,5 mln.';
const REDEN = 'voorlopig cijfer, wordt hersteld';

async function dossier(tekst: string): Promise<Dossier> {
  const lezing = await lezingMet(tekst, 'financien');
  return { lezingen: [lezing], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN };
}

function run(werkmap: Geheugenwerkmap, vers: Dossier): void {
  const plan = planUpdate(werkmap.read(), vers, OM);
  if (plan.soort === 'geweigerd') throw new Error(JSON.stringify(plan.weigering));
  werkmap.apply(plan.stappen);
}

const rijVan = (werkmap: Geheugenwerkmap) => werkmap.rows('tblTekstcontrole').find((rij) => rij['Zin'] === ZIN) ?? {};

describe('the sheet Tekstcontrole', () => {
  it('has the sentence, the sum and the verdict in one row', async () => {
    const werkmap = new Geheugenwerkmap();
    run(werkmap, await dossier(ZIN));
    expect(rijVan(werkmap)).toMatchObject({
      Oordeel: 'in strijd',
      Berekening: '26.847 = 26,8 mln; tekst 26,5 mln; verschil 0,347 mln',
      Code: '',
      Soort: 'bedrag',
    });
  });

  it('keeps the reason to set a statement aside when the text around it changes', async () => {
    const werkmap = new Geheugenwerkmap();
    run(werkmap, await dossier(ZIN));
    const sleutel = String(rijVan(werkmap)['Sleutel']);
    werkmap.type('tblTekstcontrole', sleutel, 'Terzijde', REDEN);
    expect(openWorkbook(werkmap.read())?.terzijde).toEqual([{ sleutel, reden: REDEN }]);
    run(werkmap, {
      ...(await dossier(`Er is 12 keer overlegd. ${ZIN}`)),
      terzijde: openWorkbook(werkmap.read())?.terzijde ?? [],
    });
    expect(rijVan(werkmap)['Terzijde']).toBe(REDEN);
  });

  it('takes a reason from the pane, and takes it back', async () => {
    const werkmap = new Geheugenwerkmap();
    const vers = await dossier(ZIN);
    run(werkmap, vers);
    const sleutel = String(rijVan(werkmap)['Sleutel']);
    run(werkmap, { ...vers, terzijde: [{ sleutel, reden: REDEN, gezet: true }] });
    expect(rijVan(werkmap)['Terzijde']).toBe(REDEN);
    run(werkmap, { ...vers, terzijde: [{ sleutel, reden: '', gezet: true }] });
    expect(rijVan(werkmap)['Terzijde']).toBe('');
  });

  it('says the same after the workbook is opened again', async () => {
    const werkmap = new Geheugenwerkmap();
    run(werkmap, await dossier(ZIN));
    const eerst = rijVan(werkmap);
    const terug = openWorkbook(werkmap.read());
    if (terug === null) throw new Error('nothing read');
    run(werkmap, terug);
    expect(rijVan(werkmap)).toEqual(eerst);
  });
});

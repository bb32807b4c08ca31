import { testBeweringen } from '../../src/beweringen';
import type { Afwijking } from '../../src/domain/afwijking';
import type { Toelichting } from '../../src/domain/toelichting';
import { compareAll } from '../../src/explanations/find-afwijkingen';
import { STANDAARDINSTELLINGEN } from '../../src/workbook/lees/eigen';
import { lezingMet, NIETS } from './bouw';

async function setting() {
  const lezing = await lezingMet('Er is gewerkt aan betere zorg.');
  const dossier = { lezingen: [lezing], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN };
  return { lezing, afwijkingen: compareAll(dossier).afwijkingen };
}

const noot = (bij: Afwijking, tekst: string): Toelichting => ({
  sleutel: bij.sleutel,
  tekst,
  status: 'concept',
  geschrevenVoor: null,
  verouderd: false,
  vervallen: false,
});

describe('a note of the user', () => {
  const oordeelVan = async (tekst: string): Promise<string[]> => {
    const { lezing, afwijkingen } = await setting();
    const bij = afwijkingen.find((a) => a.doelstelling === '3.1' && a.soort === 'lasten');
    if (bij === undefined) throw new Error('no afwijking');
    return testBeweringen([lezing], { ...NIETS, afwijkingen, toelichtingen: [noot(bij, tekst)] })
      .filter(({ toelichting }) => toelichting === bij.sleutel)
      .map(({ id, soort, oordeel }) => `${id} ${soort}: ${oordeel}`);
  };

  test.each([
    ['De lasten zijn 1,7 mln hoger dan in 2021.', ['t1 afwijking: binnen afronding']],
    ['De lasten zijn 0,7 mln hoger dan in 2021.', ['t1 afwijking: in strijd']],
    ['De lasten zijn lager dan in 2021.', ['t1 richting: in strijd']],
    // A part of the difference, with its cause: not the whole.
    ['Door inhuur zijn de lasten van vervoer 0,3 mln hoger dan in 2021.', []],
    ['Het aantal aanvragen steeg van 80 naar 100 (20%).', ['t1 procent: in strijd', 't2 van-naar: houdt']],
  ])('is held against the row that it explains: %s', async (tekst, verwacht) => {
    expect(await oordeelVan(tekst)).toEqual(verwacht);
  });
});

describe('a statement', () => {
  const zin = 'Het aantal ritten daalde van 1.940 naar 2.115.';
  const sleutels = async (tekst: string): Promise<string[]> =>
    testBeweringen([await lezingMet(tekst)], NIETS).flatMap((b) => (b.zin === zin ? [b.sleutel] : []));

  it('keeps its sleutel when text around it is added', async () => {
    expect(await sleutels(`Er kwamen meer ritten bij. ${zin}`)).toEqual(await sleutels(zin));
  });

  it('has a sleutel of its own when it is repeated', async () => {
    const twee = await sleutels(`${zin}\n\n${zin}`);
    expect(new Set(twee).size).toBe(2);
  });

  it('carries the reason for which it was set aside', async () => {
    const [sleutel = ''] = await sleutels(zin);
    const terzijde = [{ sleutel, reden: 'tikfout in de bron, gemeld' }];
    const beweringen = testBeweringen([await lezingMet(zin)], { ...NIETS, terzijde });
    expect(beweringen.filter((b) => b.terzijde !== null).map((b) => [b.zin, b.terzijde])).toEqual([
      [zin, 'tikfout in de bron, gemeld'],
    ]);
  });

  it('follows a figure that changes', async () => {
    const lezing = await lezingMet('De lasten van doelstelling 3.2 bedroegen 18,0 mln.', 'financien');
    const anders = {
      ...lezing,
      tabellen: lezing.tabellen.map((tabel) => ({
        ...tabel,
        rijen: tabel.rijen.map((rij) => ({
          ...rij,
          cellen: rij.cellen.map((cel) =>
            cel?.tekst === '17.962' ? { ...cel, bedrag: '19462000' as typeof cel.bedrag } : cel
          ),
        })),
      })),
    };
    const oordeel = (l: typeof lezing): (string | undefined)[] =>
      testBeweringen([l], NIETS)
        .filter((b) => b.soort === 'bedrag')
        .map((b) => b.oordeel);
    expect([...oordeel(lezing), ...oordeel(anders)]).toEqual(['binnen afronding', 'in strijd']);
  });
});

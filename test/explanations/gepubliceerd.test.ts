import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { findAfwijkingen } from '../../src/explanations/find-afwijkingen';
import { sumOverig } from '../../src/explanations/overig';
import { findTegenspraken } from '../../src/explanations/tegenspraken';
import { isTied, readVerschilkolommen } from '../../src/explanations/verschilkolommen';
import { addBedrag, subtractBedrag, sumBedrag } from '../../src/money/bedrag';
import { leesBestand } from '../figures/lees';
import { dossier } from './fixtures/dossier';

const map = join(__dirname, '..', '..', '..', 'shared', 'cases', 'layouts');
const bestanden = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.txt')) : [];
const bestand = (nummer: string): string | undefined => bestanden.find((naam) => naam.startsWith(nummer));

/**
 * Published tables with a verschil column: how many of its figures belong to a row with begroting and rekening of a known
 * kind, and what the publisher himself got wrong (none, in these).
 */
const TABELLEN: readonly (readonly [string, number])[] = [
  ['007', 21],
  ['017', 11],
  ['020', 48],
  ['024', 18],
  ['025', 6],
  ['038', 33],
  ['047', 6],
];

const aanwezig = TABELLEN.filter(([nummer]) => bestand(nummer) !== undefined);
const toets = aanwezig.length > 0 ? describe : describe.skip;

toets('published tables', () => {
  it.each(aanwezig)(
    '%s: %d published differences are the afwijkingen that its figures give, with V and N',
    async (nummer, aantal) => {
      const lezing = await leesBestand(join(map, bestand(nummer) ?? ''));
      const afwijkingen = findAfwijkingen(dossier([lezing]));
      const cellen = readVerschilkolommen(lezing, afwijkingen);
      expect(cellen.filter((cel) => !isTied(cel)).map(({ cel, tekst }) => `${cel} ${tekst}`)).toEqual([]);
      expect(cellen.length).toBe(aantal);
      expect(findTegenspraken([lezing], afwijkingen)).toEqual([]);
    }
  );

  it.each(aanwezig)('%s: parts above the threshold and the rest are the total, exactly', async (nummer) => {
    const lezing = await leesBestand(join(map, bestand(nummer) ?? ''));
    const afwijkingen = findAfwijkingen(dossier([lezing], { drempel: { bedrag: sumBedrag([]), procent: null } }));
    for (const groep of sumOverig(afwijkingen)) {
      const boven = afwijkingen.filter(
        ({ sleutel }) => groep.delen.includes(sleutel) && !groep.onder.includes(sleutel)
      );
      const som = sumBedrag(boven.map(({ afwijking }) => afwijking));
      expect(addBedrag(som, groep.afwijking)).toBe(groep.totaalafwijking);
      const totaal = afwijkingen.find(({ sleutel }) => sleutel === groep.totaal);
      if (totaal) expect(subtractBedrag(groep.totaalafwijking, totaal.afwijking)).toBe('0');
    }
  });
});

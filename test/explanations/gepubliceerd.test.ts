import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { findAfwijkingen } from '../../src/explanations/find-afwijkingen';
import { sumOverig } from '../../src/explanations/overig';
import { findTegenspraken } from '../../src/explanations/tegenspraken';
import { isTied, readVerschilkolommen } from '../../src/explanations/verschilkolommen';
import { addBedrag, subtractBedrag, sumBedrag, toBedrag } from '../../src/money/bedrag';
import { absolute, compare as compareDecimaal, decimaal } from '../../src/money/decimaal';
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
  ['024', 19],
  ['025', 6],
  ['038', 33],
  ['047', 6],
];

const aanwezig = TABELLEN.filter(([nummer]) => bestand(nummer) !== undefined);
// Real layouts that are not part of the project: skipped where they are not there.
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

  const DREMPELS: readonly (readonly [string, string | null, string | null])[] = [
    ['no threshold', null, null],
    ['€ 50.000', '50000', null],
    ['€ 250.000 and 5%', '250000', '5'],
    ['€ 1 mln', '1000000', null],
    ['25%', null, '25'],
    ['more than anything', '999999999999', null],
  ];
  it.each(DREMPELS)(
    'of every document: parts above %s and the rest are the total, exactly',
    async (_, bedrag, procent) => {
      const drempel = {
        bedrag: bedrag === null ? null : toBedrag(decimaal(bedrag), decimaal(1)),
        procent: procent === null ? null : decimaal(procent),
      };
      let groepen = 0;
      for (const naam of bestanden) {
        const afwijkingen = findAfwijkingen(dossier([await leesBestand(join(map, naam))], { drempel }));
        for (const groep of sumOverig(afwijkingen)) {
          groepen += 1;
          const boven = afwijkingen.filter(
            ({ sleutel }) => groep.delen.includes(sleutel) && !groep.onder.includes(sleutel)
          );
          expect(boven.every(({ bovenDrempel }) => bovenDrempel)).toBe(true);
          const som = sumBedrag(boven.map(({ afwijking }) => afwijking));
          expect([naam, addBedrag(som, groep.afwijking)]).toEqual([naam, groep.totaalafwijking]);
          const totaal = afwijkingen.find(({ sleutel }) => sleutel === groep.totaal);
          if (totaal) expect(subtractBedrag(groep.totaalafwijking, totaal.afwijking)).toBe('0');
          // What no part accounts for is rounding: half a step of every figure in it.
          const stappen = afwijkingen.filter(({ sleutel }) => [...groep.delen, groep.totaal].includes(sleutel));
          const marge = sumBedrag(stappen.map(({ vergeleken }) => toBedrag(vergeleken.stap, decimaal(1))));
          expect([naam, groep.sleutel, compareDecimaal(absolute(groep.rest), marge) <= 0]).toEqual([
            naam,
            groep.sleutel,
            true,
          ]);
        }
      }
      expect(groepen).toBeGreaterThan(30);
    }
  );
});

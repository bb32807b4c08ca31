import { checkLezingen } from '../../src/checks/index';
import { gemeente } from './fixtures/gemeente';
import { PLANTERS } from './fixtures/planten';
import { weighGeplant } from './fixtures/weeg-geplant';

const rapport = process.env['SLUITEND_RAPPORT'] !== undefined;
const PER_DOCUMENT = rapport ? 6 : 1;

const documents = Array.from({ length: rapport ? 12 : 4 }, (_, k) =>
  gemeente(
    {
      programmas: 2 + (k % 4),
      doelen: 2 + (k % 5),
      reserves: k % 3 !== 0,
      overzicht: k % 2 === 0,
      tegels: k % 3 !== 1,
    },
    k + 1
  )
);

/** What cannot show: rows exchanged within one total, and a row that is gone from a table without a total of it. */
const STIL: readonly string[] = ['twee rijen verwisseld', 'rij ontbreekt in de tabel'];
it('made-up documents without mistakes: nothing is called wrong, nothing is left out', () => {
  for (const doc of documents) {
    const { bevindingen, nietGetoetst } = checkLezingen([doc]);
    expect(bevindingen.filter(({ oordeel, gezamenlijk }) => oordeel === 'verschil' || !gezamenlijk)).toEqual([]);
    expect(nietGetoetst).toEqual([]);
  }
});

describe('a planted mistake', () => {
  it.each(Object.keys(PLANTERS))('%s: is found or said, and mostly recognised', (naam) => {
    const planter = PLANTERS[naam]!;
    const wegingen = documents.flatMap((doc, k) =>
      Array.from({ length: PER_DOCUMENT }, (_, seed) => planter(doc, seed + 1 + 17 * k)).flatMap((geplant) =>
        geplant === null ? [] : [weighGeplant(doc, geplant)]
      )
    );
    const count = (is: (weging: (typeof wegingen)[number]) => boolean): number => wegingen.filter(is).length;
    const heard = count(({ gevonden, gezegd }) => gevonden || gezegd);
    const recognised = count(({ voorgesteld }) => voorgesteld);
    if (rapport) {
      const first = count(({ eerste }) => eerste);
      const suspect = count(({ verdacht }) => verdacht);
      process.stdout.write(
        `${naam.padEnd(40)} ${wegingen.length} planted: ${heard} heard, ${suspect} suspect, ${recognised} suggested, ${first} first\n`
      );
    }
    expect(wegingen.length).toBeGreaterThan(0);
    if (!STIL.includes(naam)) expect(heard).toBe(wegingen.length);
    if (!STIL.includes(naam)) {
      expect(recognised * 4).toBeGreaterThanOrEqual(wegingen.length * 3);
    }
  });
});

import fc from 'fast-check';
import { Levensloop, type Gebeurtenis } from './levensloop';

/** Sequences; more on demand. */
const REEKSEN = Number(process.env['SLUITEND_REEKSEN'] ?? 40);

const rij = fc.nat(11);
const bedrag = fc.integer({ min: 1, max: 500 });
const keuze = fc.nat(5);
const gebeurtenis: fc.Arbitrary<Gebeurtenis> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ wat: fc.constantFrom('noot', 'noot in paneel', 'status', 'bevestigen'), rij }) },
  { weight: 4, arbitrary: fc.record({ wat: fc.constantFrom('oorzaak typen', 'oorzaak in paneel'), rij, bedrag }) },
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('oorzaak kopiëren', 'oorzaak weg'), rij }) },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('bedrag' as const), rij, bedrag }) },
  { weight: 3, arbitrary: fc.record({ wat: fc.constantFrom('sorteren', 'kolom', 'blad hernoemen'), keuze }) },
  {
    weight: 1,
    arbitrary: fc.record({
      wat: fc.constant('rij verwijderen' as const),
      tabel: fc.constantFrom('tblVerschillen', 'tblVerklaringen'),
      rij,
    }),
  },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('hernoemen' as const), rij }) },
  {
    weight: 4,
    arbitrary: fc.record({ wat: fc.constant('laden' as const), jaar: fc.constantFrom(2023, 2024), vorm: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('splitsen', 'reeks overtypen', 'rij kopiëren'), rij }) },
  {
    weight: 3,
    arbitrary: fc.record({
      wat: fc.constantFrom('rij verplaatsen', 'ongedaan', 'status in paneel', 'basis', 'drempel'),
      keuze,
    }),
  },
  { weight: 3, arbitrary: fc.constant({ wat: 'verwerken' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      wat: fc.constant('storing' as const),
      deel: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
  }
);

it(`no note, status or cause is lost or moves to another afwijking, whatever happens (${REEKSEN} sequences)`, () => {
  const tel = { reeksen: 0, gebeurtenissen: 0, runs: 0, storingen: 0, noten: 0, oorzaken: 0 };
  fc.assert(
    fc.property(fc.array(gebeurtenis, { minLength: 4, maxLength: 16 }), (reeks) => {
      const loop = new Levensloop();
      for (const wat of reeks) {
        loop.gebeurt(wat);
        loop.check();
      }
      loop.gebeurt({ wat: 'verwerken' });
      loop.gebeurt({ wat: 'verwerken' });
      loop.check();
      tel.reeksen += 1;
      tel.gebeurtenissen += reeks.length;
      tel.runs += loop.runs;
      tel.storingen += loop.storingen;
      tel.noten += loop.noten.size;
      tel.oorzaken += loop.oorzaken.size;
    }),
    { numRuns: REEKSEN }
  );
  if (process.env['SLUITEND_REEKSEN'] !== undefined) process.stdout.write(`${JSON.stringify(tel)}\n`);
  expect(tel.runs).toBeGreaterThan(tel.reeksen * 3);
});

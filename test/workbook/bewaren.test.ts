import type { NieuweOorzaak } from '../../src/domain/oorzaak';
import type { Dossier } from '../../src/domain/resultaat';
import { toBedrag, type Bedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import {
  changeOorzaak,
  openWorkbook,
  planUpdate,
  removeOorzaak,
  setToelichting,
  STANDAARDINSTELLINGEN,
} from '../../src/pipeline';
import { toToevoeging, type Toevoeging } from '../../src/taskpane/verklaren/toevoegen';
import { isOpmaak } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const LASTEN = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';
const euro = (n: number): Bedrag => toBedrag(decimaal(n), decimaal(1));

const BEGIN: Dossier = {
  lezingen: [
    lezing([
      tabel(
        [kolom('Begroting', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')],
        [
          { label: 'Inkomen', code: '1.1', cellen: '5.000 5.400' },
          { label: 'Zorg', code: '1.2', cellen: '3.000 2.700' },
        ]
      ),
    ]),
  ],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: STANDAARDINSTELLINGEN,
};

const NIEUW: NieuweOorzaak = {
  afwijking: LASTEN,
  bedrag: euro(-250_000),
  aard: 'I',
  tekst: 'Meer uitkeringen',
  categorie: 'volume',
  bron: 'jaarrekening.txt, regel 12',
  uit: 'd1.p7.2',
};

/** A save of the pane that stops after so many steps. @returns how many there were */
function save(werkmap: Geheugenwerkmap, change: (dossier: Dossier) => Dossier, steps = Infinity): number {
  const inhoud = werkmap.read();
  const plan = planUpdate(inhoud, change(openWorkbook(inhoud) ?? BEGIN), OM);
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  const stappen = plan.stappen.filter((stap) => !isOpmaak(stap));
  werkmap.apply(stappen.slice(0, steps));
  return stappen.length;
}

function begin(): Geheugenwerkmap {
  const werkmap = new Geheugenwerkmap();
  save(werkmap, toToevoeging({ ...NIEUW, tekst: 'Eerste', uit: null }, null).change);
  return werkmap;
}

const seen = (werkmap: Geheugenwerkmap, tabel: string, koppen: readonly string[]): unknown[][] =>
  werkmap
    .rows(tabel)
    .map((rij) => koppen.map((kop) => rij[kop] ?? ''))
    .filter((rij) => rij.some((waarde) => waarde !== ''));

const OORZAAK = [
  'Sleutel',
  'Hoort bij',
  'Bedrag',
  'V/N',
  'I/S',
  'Tekst',
  'Categorie',
  'Bron',
  'Uit',
  'Geschreven voor',
];
const NOOT = ['Sleutel', 'Toelichting', 'Status', 'Door', 'Datum'];
const all = (werkmap: Geheugenwerkmap): unknown => [
  seen(werkmap, 'tblVerklaringen', OORZAAK),
  seen(werkmap, 'tblVerschillen', NOOT),
];

describe('a save that fails, at whichever step', () => {
  it.each<[string, (dossier: Dossier) => Dossier]>([
    [
      'of a note',
      (dossier) =>
        setToelichting(dossier, LASTEN, { tekst: '- Een noot', status: 'concept', door: 'ab', datum: '2024-02-01' }),
    ],
    [
      'of a changed cause',
      (dossier) =>
        changeOorzaak(dossier, 'v1', {
          tekst: 'Anders',
          bedrag: euro(120_000),
          aard: 'S',
          categorie: 'prijs',
          bron: 'eigen',
        }),
    ],
    ['of a removed cause', (dossier) => removeOorzaak(dossier, 'v1')],
    [
      'of a category of rechtmatigheid',
      (dossier) => ({
        ...dossier,
        rechtmatigheid: [{ sleutel: 'rm|p1|2023', categorie: 'past in beleid', tekst: 'Gemeld', ingesteld: true }],
      }),
    ],
  ])('%s: saved again it is whole', (_, change) => {
    const whole = begin();
    const n = save(whole, change);
    expect(n).toBeGreaterThan(0);
    for (let i = 0; i < n; i += 1) {
      const werkmap = begin();
      save(werkmap, change, i);
      save(werkmap, change);
      expect([i, all(werkmap)]).toEqual([i, all(whole)]);
    }
  });

  it('of a new cause: saved again there is one, with everything in it', () => {
    const whole = begin();
    const n = save(whole, toToevoeging(NIEUW, null).change);
    expect(seen(whole, 'tblVerklaringen', OORZAAK)[1]).toEqual([
      'v2',
      LASTEN,
      250,
      'N',
      'I',
      'Meer uitkeringen',
      'volume',
      'jaarrekening.txt, regel 12',
      'd1.p7.2',
      -400,
    ]);
    let half = 0;
    for (let i = 0; i < n; i += 1) {
      const werkmap = begin();
      const eerst = toToevoeging(NIEUW, null);
      save(werkmap, eerst.change, i);
      if (seen(werkmap, 'tblVerklaringen', OORZAAK).length === 2) half += 1;
      save(werkmap, toToevoeging(NIEUW, eerst.getPoging()).change);
      expect([i, all(werkmap)]).toEqual([i, all(whole)]);
    }
    // The test would prove nothing if a failure never left half a row.
    expect(half).toBeGreaterThan(2);
  });

  it('of a new cause, and again, and again: one row all the same', () => {
    const whole = begin();
    const n = save(whole, toToevoeging(NIEUW, null).change);
    for (let i = 0; i < n; i += 1) {
      const werkmap = begin();
      let poging: ReturnType<Toevoeging['getPoging']> = null;
      for (const steps of [i, Math.floor(i / 2), n - i, Infinity]) {
        const next = toToevoeging(NIEUW, poging);
        save(werkmap, next.change, steps);
        poging = next.getPoging();
      }
      expect([i, all(werkmap)]).toEqual([i, all(whole)]);
    }
  });
});

it('completes its own row only: a cause of that number with another text is left as it is', () => {
  const werkmap = begin();
  save(werkmap, toToevoeging(NIEUW, { sleutel: 'v1', tekst: 'Meer uitkeringen' }).change);
  expect(seen(werkmap, 'tblVerklaringen', ['Sleutel', 'Tekst'])).toEqual([
    ['v1', 'Eerste'],
    ['v2', 'Meer uitkeringen'],
  ]);
});

it('a note whose afwijking is gone is named in words', () => {
  const werkmap = begin();
  save(werkmap, (dossier) => setToelichting(dossier, LASTEN, { tekst: 'Blijft staan' }));
  const [eerste] = BEGIN.lezingen;
  const zonder = { ...eerste, tabellen: eerste?.tabellen.map((t) => ({ ...t, rijen: t.rijen.slice(1) })) };
  save(werkmap, (dossier) => ({ ...dossier, lezingen: [zonder] as Dossier['lezingen'] }));
  const [noot] = openWorkbook(werkmap.read())?.toelichtingen ?? [];
  expect([noot?.tekst, noot?.vervallen]).toEqual(['Blijft staan', true]);
  expect(noot?.onderwerp).toMatch(/· 1\.1 · Inkomen · lasten \(begroting na wijziging 2023 - rekening 2023\)$/);
});

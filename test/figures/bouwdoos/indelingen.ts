import type { Regel } from '../vormen';
import type { Kans } from './kans';
import type { Schrijver } from './model';
import { chooseNamen, makeRijen, sumRijen, type Keuzes, type Kind, type Rij } from './model';

/** Writes one table in one of the layouts of the catalogue. */
export type Indeling = (keuzes: Keuzes, schrijver: Schrijver) => Regel[];

const HOOFD: Readonly<Record<Kind, string>> = { lasten: 'Lasten', baten: 'Baten', saldo: 'Saldo' };

/** Words above the labels: none, a name, or the unit. */
function labelkop({ kans, euro }: Keuzes): string {
  if (euro === 1000 && kans.ja(0.2)) return kans.uit(['Bedragen x € 1.000', '(x € 1.000)', 'x €1.000']);
  return kans.uit(['', '', 'Omschrijving', 'Programma', 'Taakveld', 'tableCell2']);
}

function withTotal(kans: Kans, rijen: readonly Rij[], kop: string): { boven: Rij[]; onder: Rij[] } {
  const totaal = sumRijen(
    kans.uit(['Totaal', 'Totaal programma', 'Saldo van baten en lasten', '', kop, 'TOTAAL PROGRAMMA', 'Resultaat']),
    rijen
  );
  if (kans.ja(0.2)) return { boven: [], onder: [] };
  return totaal.naam !== '' && kans.ja(0.15) ? { boven: [totaal], onder: [] } : { boven: [], onder: [totaal] };
}

/** Stages times kinds as columns, in one header row or in two. */
const kolommen: Indeling = (k, schrijver) => {
  const { kans, stadia, soorten } = k;
  const rijen = makeRijen(k, chooseNamen(kans, kans.getal(2, 8)));
  const { boven, onder } = withTotal(kans, rijen, 'Overzicht van baten en lasten');
  const regel = (rij: Rij): Regel => [
    rij.naam,
    ...stadia.flatMap((_, i) => soorten.map((s) => schrijver.cel(rij, i, s))),
  ];
  const los = stadia.length === 1 && kans.ja(0.5);
  const samen = (kop: string, s: Kind): string =>
    los ? HOOFD[s] : kans.ja(0.5) && stadia.length === 1 ? `${HOOFD[s]} ${kop}` : `${kop} ${HOOFD[s]}`;
  const kop = labelkop(k);
  const tweede: Regel = [kop, ...stadia.flatMap(() => soorten.map((s) => HOOFD[s]))];
  const koppen: Regel[] =
    los || kans.ja(0.5)
      ? [[kop, ...stadia.flatMap(({ kop: naam }) => soorten.map((s) => samen(naam, s)))]]
      : [['', ...stadia.flatMap(({ kop: naam }) => soorten.map((_, j) => (j === 0 ? naam : '')))], tweede];
  const herhaald: Regel[] = rijen.length > 3 && koppen.length === 2 && kans.ja(0.2) ? [tweede] : [];
  const midden = Math.floor(rijen.length / 2);
  return [
    ...koppen,
    ...[...boven, ...rijen.slice(0, midden)].map(regel),
    ...herhaald,
    ...[...rijen.slice(midden), ...onder].map(regel),
  ];
};

/** Kinds as rows below the name of a programme, or with the name in the row below them, or in each label. */
const inRijen: Indeling = (k, schrijver) => {
  const { kans, stadia, soorten } = k;
  const rijen = makeRijen(k, chooseNamen(kans, kans.getal(1, 6)));
  const naamPlaats =
    soorten.length === 3
      ? kans.uit(['boven', 'boven', 'onder', 'erin'] as const)
      : kans.uit(['boven', 'erin'] as const);
  const woorden = kans.uit([
    HOOFD,
    { ...HOOFD, saldo: 'Saldo van baten en lasten' },
    { ...HOOFD, saldo: 'Resultaat' },
    { ...HOOFD, lasten: 'Totaal lasten', baten: 'Totaal baten' },
  ]);
  const regels: Regel[] = [[labelkop(k), ...stadia.map(({ kop }) => kop)]];
  for (const rij of [...rijen, ...(kans.ja(0.4) && rijen.length > 1 ? [sumRijen('Totaal', rijen)] : [])]) {
    if (naamPlaats === 'boven') regels.push([rij.naam, ...stadia.map(() => '')]);
    for (const s of soorten) {
      const label =
        naamPlaats === 'erin'
          ? `${rij.naam} ${HOOFD[s]}`
          : naamPlaats === 'onder' && s === 'saldo'
            ? `Totaal ${rij.naam}`
            : woorden[s];
      regels.push([label, ...stadia.map((_, i) => schrijver.cel(rij, i, s, { label, programma: rij.naam }))]);
    }
  }
  return regels;
};

/** L or B in a column of its own. */
const letters: Indeling = (k, schrijver) => {
  const { kans, stadia } = k;
  const rijen = makeRijen(k, chooseNamen(kans, kans.getal(2, 6)));
  const regels: Regel[] = [['', 'L/B', ...stadia.map(({ kop }) => kop)]];
  for (const rij of rijen) {
    for (const [letter, s] of [
      ['L', 'lasten'],
      ['B', 'baten'],
    ] as const) {
      regels.push([rij.naam, letter, ...stadia.map((_, i) => schrijver.cel(rij, i, s))]);
    }
  }
  const totaal = sumRijen('Totaal', rijen);
  regels.push([
    'Totaal lasten',
    '',
    ...stadia.map((_, i) => schrijver.cel(totaal, i, 'lasten', { label: 'Totaal lasten' })),
  ]);
  regels.push([
    'Totaal baten',
    '',
    ...stadia.map((_, i) => schrijver.cel(totaal, i, 'baten', { label: 'Totaal baten' })),
  ]);
  regels.push(['Saldo', '', ...stadia.map((_, i) => schrijver.cel(totaal, i, 'saldo', { label: 'Saldo' }))]);
  return regels;
};

/** Lasten and baten in tables of their own with the same labels. */
const gescheiden: Indeling = (k, schrijver) => {
  const { kans, stadia } = k;
  const rijen = makeRijen(k, chooseNamen(kans, kans.getal(2, 6)));
  const totaal = sumRijen('Totaal', rijen);
  const kop: Regel = ['', ...stadia.map(({ kop: naam }) => naam)];
  const eenTabel = kans.ja(0.5);
  const volgorde = kans.schud(['lasten', 'baten'] as const);
  const regels = volgorde.flatMap((s, n): Regel[] => {
    const naam = kans.uit([`Totaal ${s}`, `Totaal ${HOOFD[s]}`, `Subtotaal ${s}`]);
    const inhoud = [...rijen, { ...totaal, naam }].map((rij): Regel => [
      rij.naam,
      ...stadia.map((_, i) => schrijver.cel(rij, i, s, { label: rij.naam })),
    ]);
    if (eenTabel) return [...(n === 0 ? [kop] : []), [HOOFD[s], ...stadia.map(() => '')], ...inhoud];
    return [HOOFD[s], '', kop, ...inhoud, ''];
  });
  if (!eenTabel) return regels;
  return [
    ...regels,
    [
      'Saldo van baten en lasten',
      ...stadia.map((_, i) => schrijver.cel(totaal, i, 'saldo', { label: 'Saldo van baten en lasten' })),
    ],
  ];
};

/** One figure per stage: the saldo. */
const saldi: Indeling = (k, schrijver) => {
  const { kans, stadia } = k;
  const rijen = makeRijen(k, chooseNamen(kans, kans.getal(3, 7)));
  const totaal = sumRijen('Totaal', rijen);
  return [
    [
      'Programma',
      ...stadia.map(({ kop, letter }) =>
        letter === 'V' ? kop : `Saldo ${kop.charAt(0).toLowerCase()}${kop.slice(1)}`
      ),
    ],
    ...[...rijen, totaal].map((rij): Regel => [rij.naam, ...stadia.map((_, i) => schrijver.cel(rij, i, 'saldo'))]),
  ];
};

/** A second table right below the first, with the same stages in another order. */
const gewisseld: Indeling = (k, schrijver) => {
  const { kans, stadia } = k;
  const namen = chooseNamen(kans, 8);
  const volgorden = [stadia.map((_, i) => i), kans.schud(stadia.map((_, i) => i))];
  const soort = kans.uit(['lasten', 'baten'] as const);
  return volgorden.flatMap((volgorde, n): Regel[] => [
    [kans.uit(['', 'Programma']), ...volgorde.map((i) => stadia[i]?.kop ?? '')],
    ...makeRijen(k, namen.slice(n * 4, n * 4 + 4)).map((rij): Regel => [
      rij.naam,
      ...volgorde.map((i) => schrijver.cel(rij, i, soort)),
    ]),
  ]);
};

export const INDELINGEN: Readonly<Record<string, Indeling>> = {
  kolommen,
  inRijen,
  letters,
  gescheiden,
  saldi,
  gewisseld,
};

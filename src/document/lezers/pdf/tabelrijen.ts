import { isFiguur, joinInCell } from '../rooster/rooster';
import { joinLines } from './afbreking';
import { columnOf, detach, type Kolomruimte } from './kolommen';
import type { Paginaregel } from './regel';

/** A row of a table that is being rebuilt: one text per column. */
interface Rij {
  cellen: string[];
  readonly basis: number;
  /** Where the last of its lines stands. */
  onder: number;
  readonly hoogte: number;
  readonly heeftCijfers: boolean;
}

function toRij(regel: Paginaregel, kolommen: readonly Kolomruimte[]): Rij {
  const cellen = kolommen.map((): string[] => []);
  const { delen } = detach(regel, kolommen);
  const [enig] = delen;
  // One text that runs under the figures is a heading between the rows: it stands in no column.
  if (delen.length === 1 && enig !== undefined && !isFiguur(enig.tekst)) cellen[0]?.push(enig.tekst);
  else for (const deel of delen) cellen[columnOf(deel, kolommen)]?.push(deel.tekst);
  const teksten = cellen.map(joinInCell);
  const heeftCijfers = teksten.some((tekst, i) => kolommen[i]?.cijfers === true && tekst !== '');
  return { cellen: teksten, basis: regel.basis, onder: regel.basis, hoogte: regel.hoogte, heeftCijfers };
}

const isLabelOnly = ({ cellen, heeftCijfers }: Rij): boolean =>
  !heeftCijfers && cellen.filter((cel) => cel !== '').length === 1;

const labelOf = ({ cellen }: Rij): string => cellen.find((cel) => cel !== '') ?? '';

/** The distance that rows of one line keep from each other, in points: few are closer. */
function pitchOf(rijen: readonly Rij[], eersteLabel: number): number {
  const afstanden = rijen
    .filter((rij) => rij.heeftCijfers && rij.cellen[eersteLabel] !== '')
    .map((rij, i, alle) => rij.basis - (alle[i - 1]?.basis ?? rij.basis))
    .filter((afstand) => afstand > 0)
    .sort((a, b) => a - b);
  return afstanden[Math.floor(afstanden.length / 10)] ?? 0;
}

/** Whether a text stops in mid-sentence; "18-" is an age. */
const isHalf = (tekst: string): boolean =>
  /(?:\p{L}-|[,(]|\b(?:en|of|van|de|het|in|voor|op|met|tot|per|aan|bij|naar|een))$/u.test(tekst);

const VOEGWOORD = /^(?:en|of|van|de|het|in|voor|op|met|tot|per|aan|bij|naar|een)\b/;

/** Whether a text goes on where another stopped in mid-sentence. */
const goesOn = (boven: string, onder: string): boolean => /^[a-z(]/.test(onder) || isHalf(boven);

/** The tail of a figure that was broken off in a cell that is too narrow: a few bare digits. */
const STAART = /^[.,]?\d{1,3}%?$/;

const TEKEN = /^[-\u2010-\u2015\u2212]$/;
const ZONDER_TEKEN = /^\d[\d.,]*%?$/;

/**
 * The cells of a row with the rest of them from the line right below, where cells are so narrow that lines were broken within
 * figures: each minus that stands alone gets the figure below it. A name beside them goes on from that of the row. Of tails of
 * digits it cannot be known for certain that they belong together: put in one cell they are no number, so that the reader
 * says so instead of reading "6" where "46" stands.
 * @returns null where the line is a row of its own
 */
function withRest(vorige: Rij, rij: Rij, eersteLabel: number): string[] | null {
  const label = rij.cellen[eersteLabel] ?? '';
  if (!vorige.heeftCijfers || !rij.heeftCijfers || rij.basis - vorige.onder > rij.hoogte * 1.6) return null;
  if (label !== '' && (EIGEN_RIJ.test(label) || !(isHalf(labelOf(vorige)) || VOEGWOORD.test(label)))) return null;
  const tekens = vorige.cellen.map((cel, k) => k !== eersteLabel && TEKEN.test(cel));
  const staarten = rij.cellen.map(
    (cel, k) => k !== eersteLabel && tekens[k] === false && STAART.test(cel) && /\d/.test(vorige.cellen[k] ?? '')
  );
  const getekend = rij.cellen.some((cel, k) => cel !== '' && tekens[k] === true);
  const hoort = rij.cellen.every((cel, k) => {
    if (k === eersteLabel || staarten[k] === true) return true;
    // Without a name a line is the rest of the row above it: a nil there may stay one.
    if (getekend && tekens[k] === true) return ZONDER_TEKEN.test(cel) || (cel === '' && label === '');
    return cel === '';
  });
  // Below a row of nils stands a row of its own, as a total without a name: beside the minus are figures that are whole.
  const heel = vorige.cellen.some((cel, k) => k !== eersteLabel && /\d/.test(cel) && rij.cellen[k] === '');
  if (!hoort || (getekend && !heel)) return null;
  return vorige.cellen.map((cel, k) => {
    const rest = rij.cellen[k] ?? '';
    if (k === eersteLabel) return joinLines(cel, rest);
    return staarten[k] === true ? `${cel} / ${rest}` : cel + rest;
  });
}

/** A label with a number or a code begins a row of its own. */
export const EIGEN_RIJ =
  /^(?:(?:programma|deelprogramma|taakveld|product|hoofdstuk|thema)\s)?\d[\d.]*[a-z]?\.?\s+\p{L}/iu;

/** Whether a label stands half a line above figures without one, and so begins their row. */
function isOfNext(rij: Rij, vorige: Rij, volgende: Rij | undefined, eersteLabel: number): boolean {
  if (volgende?.heeftCijfers !== true || volgende.cellen[eersteLabel] !== '') return false;
  return vorige.heeftCijfers && volgende.basis - rij.basis < (rij.basis - vorige.basis) * 0.75;
}

/** Puts the lines of a label that was broken off in one row with its figures, wherever these stand beside it. */
function joinLabels(rijen: readonly Rij[], eersteLabel: number): Rij[] {
  const stap = pitchOf(rijen, eersteLabel);
  const uit: Rij[] = [];
  for (let i = 0; i < rijen.length; i += 1) {
    const rij = rijen[i];
    if (rij === undefined) continue;
    const vorige = uit.at(-1);
    const volgende = rijen[i + 1];
    const rest = vorige === undefined ? null : withRest(vorige, rij, eersteLabel);
    const dicht = (a: Rij, b: Rij): boolean => b.basis - a.basis < Math.min(stap * 0.8, a.hoogte * 1.4);
    // Figures half-way beside two lines of their label.
    const tussen = vorige !== undefined && volgende !== undefined && rij.heeftCijfers && rij.cellen[eersteLabel] === '';
    if (tussen && isLabelOnly(vorige) && isLabelOnly(volgende) && volgende.basis - vorige.basis < rij.hoogte * 1.8) {
      uit.pop();
      const label = joinLines(labelOf(vorige), labelOf(volgende));
      uit.push({ ...rij, cellen: rij.cellen.map((cel, k) => (k === eersteLabel ? label : cel)) });
      i += 1;
    } else if (
      vorige !== undefined &&
      isLabelOnly(rij) &&
      !EIGEN_RIJ.test(labelOf(rij)) &&
      !isOfNext(rij, vorige, volgende, eersteLabel) &&
      (dicht(vorige, rij) || goesOn(labelOf(vorige), labelOf(rij))) &&
      rij.basis - vorige.basis < rij.hoogte * 2
    ) {
      vorige.cellen = vorige.cellen.map((cel, k) => (k === eersteLabel ? joinLines(cel, labelOf(rij)) : cel));
      vorige.onder = rij.basis;
    } else if (
      vorige !== undefined &&
      isLabelOnly(vorige) &&
      rij.heeftCijfers &&
      rij.basis - vorige.basis < rij.hoogte * 2 &&
      (dicht(vorige, rij) || goesOn(labelOf(vorige), rij.cellen[eersteLabel] ?? '')) &&
      !EIGEN_RIJ.test(rij.cellen[eersteLabel] ?? '') &&
      rij.cellen[eersteLabel] !== ''
    ) {
      uit.pop();
      const label = joinLines(labelOf(vorige), rij.cellen[eersteLabel] ?? '');
      uit.push({ ...rij, cellen: rij.cellen.map((cel, k) => (k === eersteLabel ? label : cel)) });
    } else if (vorige !== undefined && rest !== null) {
      vorige.cellen = rest;
      vorige.onder = rij.basis;
    } else uit.push({ ...rij });
  }
  return uit;
}

/** A row of a rebuilt table: one text per column, and where its line stands. */
export interface Tabelrij {
  readonly cellen: readonly string[];
  readonly basis: number;
}

/** The rows of a table as texts per column. */
export function rowsOf(regels: readonly Paginaregel[], kolommen: readonly Kolomruimte[]): readonly Tabelrij[] {
  const eersteLabel = Math.max(
    0,
    kolommen.findIndex((kolom) => !kolom.cijfers)
  );
  return joinLabels(
    regels.map((regel) => toRij(regel, kolommen)),
    eersteLabel
  );
}

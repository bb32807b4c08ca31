import type { DocumentId } from '../../domain/herkomst';
import type { Indicator, Indicatorjaar, Meting } from '../../domain/indicator';
import type { Kolom, Rij, Tabel } from '../../domain/tabel';
import { isDoeltabel, readDoeltabel, type Doelreeks } from './doeljaren';
import { kopAt, type Kop } from '../stuk/koppen';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import { concludeIndicator } from './indicatoroordeel';
import type { Lijn } from '../stuk/stroom';

type Kant = 'begroting' | 'realisatie';

const BEGROTING = new Set<Kolom['reeks']>(['primitief', 'na wijziging', 'raming', 'prognose']);

/** Target or realisation of a year; of a begroting the stage need not be known. */
function kantOf({ kop, reeks, jaar }: Kolom): Kant | null {
  if (jaar === null) return null;
  if (reeks === 'rekening') return 'realisatie';
  return BEGROTING.has(reeks) || (reeks === null && parseKopwoorden(kop).reeks === 'begroting') ? 'begroting' : null;
}

/** Words above a table that say that it holds no amounts. */
const OPSCHRIFT = /\b(?:beleids|effect|prestatie)?indicator(?:en)?\b|\bkerngegevens\b|\bkengetal(?:len)?\b/i;
const BOVEN = 5;

/** Whether the nearest lines above say so; a heading of another table ends the search. */
function isAnnounced(lijnen: readonly Lijn[], begin: number): boolean {
  let gezien = 0;
  for (let plaats = begin - 1; plaats >= 0 && gezien < BOVEN; plaats -= 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') continue;
    if (lijn.soort === 'rij') return false;
    gezien += 1;
    if (lijn.tekst.length < 120 && OPSCHRIFT.test(lijn.tekst)) return true;
  }
  return false;
}

/** Whether each column is the only one of its side and year: two begrotingen of one year are not told apart. */
function isClear(kolommen: readonly Kolom[]): boolean {
  const sleutels = kolommen.flatMap((kolom) => {
    const kant = kantOf(kolom);
    return kant === null ? [] : [`${kant} ${kolom.jaar ?? ''}`];
  });
  return sleutels.length > 1 && new Set(sleutels).size === sleutels.length;
}

/**
 * Whether a table with only years and series is one of indicators: no lasten, baten or saldo in columns or rows,
 * no unit of account, two years at least, and words above it that say so.
 */
export function isJarentabel(tabel: Tabel, lijnen: readonly Lijn[], begin: number): boolean {
  const { kolommen, rijen, eenheid } = tabel;
  if (eenheid.bron === null && isDoeltabel(tabel)) return true;
  if (eenheid.bron !== null || kolommen.some(({ soort }) => soort !== null)) return false;
  if (rijen.some(({ soort }) => soort !== null)) return false;
  const overig = kolommen.filter((kolom) => kantOf(kolom) === null);
  if (overig.some(({ reeks }) => reeks !== null) || overig.length > 1) return false;
  return isClear(kolommen) && isAnnounced(lijnen, begin);
}

function toJaren({ cellen }: Rij, kolommen: readonly Kolom[]): Indicatorjaar[] {
  const jaren = new Map<number, Indicatorjaar>();
  kolommen.forEach((kolom, i) => {
    const cel = cellen[i] ?? null;
    const kant = kantOf(kolom);
    const { jaar } = kolom;
    if (cel === null || jaar === null || kant === null) return;
    // A dash where a value should be means that there was none.
    const meting: Meting = { tekst: cel.tekst, waarde: cel.nihil ? null : cel.waarde, herkomst: cel.herkomst };
    const leeg: Indicatorjaar = { jaar, begroting: null, realisatie: null };
    jaren.set(jaar, { ...(jaren.get(jaar) ?? leeg), [kant]: meting });
  });
  return [...jaren.values()].sort((a, b) => a.jaar - b.jaar);
}

/** Values of columns without a year ("Streefwaarde"), under their own name. */
function toReferentie({ cellen }: Rij, kolommen: readonly Kolom[]): Record<string, string> {
  return Object.fromEntries(
    kolommen.flatMap((kolom, i) => (kantOf(kolom) === null && cellen[i] ? [[kolom.kop, cellen[i].tekst]] : []))
  );
}

/** The rows of such a table as indicators. */
export function readJarentabel(
  tabel: Tabel,
  begin: number,
  plaats: { document: DocumentId; jaar: number | null; koppen: readonly Kop[]; eerste: number }
): Indicator[] {
  const { kolommen, rijen } = tabel;
  const reeksen: readonly Doelreeks[] = isDoeltabel(tabel)
    ? readDoeltabel(tabel)
    : rijen
        .filter((rij) => rij.cellen.some((cel) => cel !== null))
        .map((rij) => ({ naam: rij.label, rij, jaren: toJaren(rij, kolommen) }));
  return reeksen.map(({ naam, rij, jaren }, i) => {
    const kaal = {
      id: `${plaats.document}.i${plaats.eerste + i}`,
      programma: kopAt(plaats.koppen, 'programma', begin)?.tekst ?? null,
      doelstelling: kopAt(plaats.koppen, 'doelstelling', begin)?.code ?? null,
      naam,
      naamAfgeleid: false,
      eenheid: null,
      bron: null,
      jaren,
      referentie: toReferentie(rij, kolommen),
      toelichting: null,
      herkomst: rij.herkomst,
    };
    return concludeIndicator(kaal, null, plaats.jaar);
  });
}

import type { Afwijkingssoort } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import type { Kolom, Rij, Soort, Tabel } from '../domain/tabel';
import { celId } from '../domain/tabel';
import { houseSign } from '../domain/tekenconventie';
import { negateBedrag, toBedrag, type Bedrag } from '../money/bedrag';
import { decimaal, multiply, type Decimaal } from '../money/decimaal';
import type { Punt } from './punt';
import { findReservetekens, type Reservetekens } from './reservetekens';
import { duidRijen, type Rijduiding } from './tabelduiding';

/** A table with what its rows are about. */
export interface Geduid {
  readonly lezing: Lezing;
  readonly tabel: Tabel;
  readonly duidingen: ReadonlyMap<string, Rijduiding>;
  readonly tekens: Reservetekens | null;
}

/** What the rows of a table are about. */
export function duid(lezing: Lezing, tabel: Tabel): Geduid {
  const duidingen = duidRijen(tabel);
  return { lezing, tabel, duidingen, tekens: findReservetekens(tabel, duidingen) };
}

const RESERVE: Readonly<Partial<Record<Soort, Afwijkingssoort>>> = {
  lasten: 'toevoeging',
  baten: 'onttrekking',
  saldo: 'mutatie reserves',
  toevoeging: 'toevoeging',
  onttrekking: 'onttrekking',
  'mutatie reserves': 'mutatie reserves',
};

/** The kind of a figure: of a line of reserves or of a result the columns mean something else. */
function soortOf(soort: Soort | null, { aard }: Rijduiding): Afwijkingssoort | null {
  if (soort === null) return null;
  if (aard === 'reserve') return RESERVE[soort] ?? null;
  // Lasten and baten with the reserves in them are no lasten and baten.
  if (aard === 'resultaat') return soort === 'saldo' ? 'resultaat' : null;
  return soort === 'lasten' || soort === 'baten' || soort === 'saldo' ? soort : (RESERVE[soort] ?? null);
}

/** Figures that a document prints as reserves carry the sign of the page; lasten, baten and saldo are turned already. */
function isUnturned(soort: Soort): soort is 'toevoeging' | 'onttrekking' | 'mutatie reserves' {
  return soort === 'toevoeging' || soort === 'onttrekking' || soort === 'mutatie reserves';
}

/** A figure of a row that is an amount of a kind that is explained, in a known series. */
export function puntAt({ lezing, tabel, duidingen, tekens }: Geduid, rij: Rij, index: number): Punt | null {
  const kolom = tabel.kolommen[index];
  const cel = rij.cellen[index];
  const duiding = duidingen.get(rij.id);
  const gedrukt = kolom?.soort ?? rij.soort ?? duiding?.soort ?? null;
  const bedrag = cel?.bedrag ?? inferBedrag(tabel, cel?.waarde ?? null, duiding?.soort);
  if (!kolom || !cel || !duiding || bedrag === null || gedrukt === null || kolom.reeks === null) return null;
  const soort = soortOf(gedrukt, duiding);
  if (soort === null || (isUnturned(gedrukt) && tekens === null)) return null;
  const isTurned = isUnturned(gedrukt) && tekens?.[gedrukt] === -1;
  return {
    document: lezing.document.id,
    documentjaar: lezing.jaar,
    programma: duiding.programma,
    niveau: duiding.niveau,
    rij: rij.id,
    code: duiding.code,
    naam: duiding.naam,
    soort,
    reeks: kolom.reeks,
    jaar: kolom.jaar ?? (isOnly(tabel, kolom) ? lezing.jaar : null),
    bedrag: isTurned ? negateBedrag(bedrag) : bedrag,
    stap: multiply(cel.stap, tabel.eenheid.euro),
    cellen: [celId(rij, index)],
  };
}

/** A figure of which only the kind was unknown to its reader. */
function inferBedrag(tabel: Tabel, waarde: Decimaal | null, soort: Soort | undefined): Bedrag | null {
  if (waarde === null || soort === undefined) return null;
  const teken = decimaal(houseSign(tabel.tekenconventie, soort));
  return toBedrag(multiply(waarde, teken), tabel.eenheid.euro);
}

/** The figures of rows, printed totals and sub-totals. */
export function puntenOfRijen(lezing: Lezing): readonly Punt[] {
  return lezing.tabellen.flatMap((tabel) => {
    const geduid = duid(lezing, tabel);
    return tabel.rijen.flatMap((rij) => tabel.kolommen.flatMap((_, index) => puntAt(geduid, rij, index) ?? []));
  });
}

/** A column without a year is of the document's own year when no other column could be. */
function isOnly(tabel: Tabel, { reeks, soort }: Kolom): boolean {
  return tabel.kolommen.filter((kolom) => kolom.reeks === reeks && kolom.soort === soort).length === 1;
}

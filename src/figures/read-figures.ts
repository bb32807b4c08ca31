import type { Document } from '../domain/document';
import type { Lezing } from '../domain/lezing';
import type { Problem } from '../domain/problem';
import type { Tabel } from '../domain/tabel';
import { findAaneen } from './aaneen';
import { buildTabel } from './bouw-tabel';
import { findCeltabel } from './celtabel';
import { recogniseDocument } from './documentkennis';
import { findEenheid } from './eenheid';
import { findIndicatorblokken, readIndicatoren } from './indicatoren';
import { findIndicatortabel, type Indicatortabel } from './indicatortabel';
import { isJarentabel, readJarentabel } from './jarentabel';
import { findKolomtabel } from './kolomtabel';
import { findKoppen, kopAt } from './koppen';
import { findRegeltabel } from './regeltabel';
import { readIndicatortabel } from './lees-indicatortabel';
import { findOngelezen } from './ongelezen';
import { findPassages } from './passages';
import type { Onleesbaar, Ruwtabel, Vondst } from './ruwtabel';
import { flatten, type Lijn } from './stroom';
import { readTegels } from './tegels';
import { titleAbove, titlePlace } from './titel';
import { findVerklaringlijsten } from './verklaringlijst';
import { readVerklaringen } from './verklaringen';
import { findVerloren } from './verloren';

/** The layouts of tables that are known, in the order in which they are tried. To add one: write it and list it. */
const HERKENNERS: readonly ((lijnen: readonly Lijn[], begin: number) => Vondst)[] = [
  findCeltabel,
  findAaneen,
  findKolomtabel,
  findRegeltabel,
];

const OOK_BIJ_INDICATOREN: ReadonlySet<Problem['code']> = new Set(['cellen-onzeker', 'getal-dubbelzinnig']);

/** Every table, and the stretches that look like one but could not be read. */
function findTabellen(alle: readonly Lijn[], bezet: ReadonlySet<number>): (Ruwtabel | Onleesbaar)[] {
  // What tiles and indicators stand on is a gap for tables.
  const lijnen = alle.map((lijn, i): Lijn => (bezet.has(i) ? { ...lijn, soort: 'leeg', tekst: '', cellen: [] } : lijn));
  const gevonden: (Ruwtabel | Onleesbaar)[] = [];
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    for (const herken of HERKENNERS) {
      const vondst = herken(lijnen, plaats);
      if (vondst === null) continue;
      gevonden.push(vondst);
      plaats = vondst.eind - 1;
      break;
    }
  }
  return gevonden;
}

function findIndicatortabellen(lijnen: readonly Lijn[]): Indicatortabel[] {
  const gevonden: Indicatortabel[] = [];
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    const tabel = findIndicatortabel(lijnen, plaats);
    if (tabel === null) continue;
    gevonden.push(tabel);
    plaats = tabel.eind - 1;
  }
  return gevonden;
}

interface Stuk {
  readonly begin: number;
  readonly eind: number;
}

/** The lines of some stretches, beside those already taken. */
function linesOf(stukken: readonly Stuk[], ook: ReadonlySet<number>): Set<number> {
  const bezet = new Set(ook);
  for (const { begin, eind } of stukken) for (let i = begin; i < eind; i += 1) bezet.add(i);
  return bezet;
}

/** What looks like figures and was not read, in order: nothing is passed over in silence. */
function unread(
  lijnen: readonly Lijn[],
  tabellen: readonly Ruwtabel[],
  mislukt: readonly Onleesbaar[],
  bezet: ReadonlySet<number>
): Problem[] {
  const aaneen = mislukt.filter(({ reden }) => reden === 'cijfers-aaneen');
  const verloren = tabellen.flatMap((tabel) => findVerloren(lijnen, tabel) ?? []);
  const ongelezen = findOngelezen(lijnen, linesOf([...tabellen, ...aaneen], bezet), mislukt);
  return [...aaneen, ...verloren, ...ongelezen]
    .sort((a, b) => a.begin - b.begin)
    .flatMap(({ begin, reden }): Problem[] => {
      const herkomst = lijnen[begin]?.herkomst;
      return herkomst === undefined ? [] : [{ code: 'tabel-onleesbaar', herkomst, reden }];
    });
}

/**
 * Reads the figures of a document: programme tables, tiles and indicators, with every doubt.
 * What is not sure is left out or marked, never guessed.
 */
export function readFigures(document: Document): Lezing {
  const { id, naam, formaat, sha256 } = document;
  const lijnen = flatten(document);
  const koppen = findKoppen(lijnen);
  const kennis = recogniseDocument(document, lijnen);
  const blokken = findIndicatorblokken(lijnen);
  const { tegels, twijfels: tegeltwijfels, gebruikt } = readTegels(lijnen, koppen, { document: id, jaar: kennis.jaar });
  const twijfels: Problem[] = [...document.problemen, ...tegeltwijfels];
  const indicatortabellen = findIndicatortabellen(lijnen);
  const bezet = linesOf([...blokken, ...indicatortabellen], gebruikt);
  const gevonden = findTabellen(lijnen, bezet);
  const ruw = gevonden.flatMap((vondst) => ('rijen' in vondst ? [vondst] : []));
  const mislukt = gevonden.flatMap((vondst) => ('rijen' in vondst ? [] : [vondst]));
  const lijsten = findVerklaringlijsten(lijnen);
  const verklaard = readVerklaringen(lijnen, lijsten, { document: id, koppen });
  twijfels.push(...verklaard.twijfels);
  const regels = lijsten.flatMap((lijst) => lijst.regels);
  twijfels.push(...unread(lijnen, ruw, mislukt, linesOf(regels, bezet)));
  const tabellen: Tabel[] = [];
  const jarentabellen: { readonly tabel: Tabel; readonly begin: number }[] = [];
  for (const tabel of ruw) {
    const gebouwd = buildTabel(tabel, {
      document: id,
      nummer: tabellen.length + 1,
      titel: titleAbove(lijnen, tabel.begin),
      programma: kopAt(koppen, 'programma', tabel.begin)?.tekst ?? null,
      eenheid: findEenheid(lijnen, tabel.begin, tabel.eind),
      kennis,
    });
    const isJaren = isJarentabel(gebouwd.tabel, lijnen, tabel.begin);
    // What columns, signs and units would mean of amounts is no question for indicators.
    twijfels.push(...gebouwd.twijfels.filter(({ code }) => !isJaren || OOK_BIJ_INDICATOREN.has(code)));
    if (isJaren) jarentabellen.push({ tabel: gebouwd.tabel, begin: tabel.begin });
    else tabellen.push(gebouwd.tabel);
  }
  const grenzen = gevonden.map(({ begin }) => titlePlace(lijnen, begin) ?? begin);
  const { indicatoren, twijfels: indicatortwijfels } = readIndicatoren(lijnen, blokken, {
    document: id,
    jaar: kennis.jaar,
    koppen,
    grenzen,
  });
  twijfels.push(...indicatortwijfels);
  for (const tabel of indicatortabellen) {
    const eerste = indicatoren.length + 1;
    const gelezen = readIndicatortabel(tabel, { document: id, kennis, koppen, eerste });
    indicatoren.push(...gelezen.indicatoren);
    twijfels.push(...gelezen.twijfels);
  }
  for (const { tabel, begin } of jarentabellen) {
    const eerste = indicatoren.length + 1;
    indicatoren.push(...readJarentabel(tabel, begin, { document: id, jaar: kennis.jaar, koppen, eerste }));
  }
  const leeg = [tabellen, tegels, indicatoren, verklaard.verklaringen].every((lijst) => lijst.length === 0);
  if (leeg && document.problemen.length === 0) twijfels.push({ code: 'geen-cijfers' });
  const eerste = tabellen[0]?.herkomst ?? tegels[0]?.herkomst;
  if (kennis.jaar === null && eerste !== undefined) twijfels.push({ code: 'jaar-onbekend', herkomst: eerste });
  const passages = findPassages(document, lijnen, {
    koppen,
    indicatoren,
    bezet: linesOf(ruw, bezet),
    eindes: ruw.filter(({ rijen }) => rijen.length > 2).map(({ eind }) => eind),
  });
  const lezing = { document: { id, naam, formaat, sha256 }, ...kennis, tabellen, tegels, indicatoren, twijfels };
  return {
    ...lezing,
    ...(verklaard.verklaringen.length === 0 ? {} : { verklaringen: verklaard.verklaringen }),
    ...(passages.length === 0 ? {} : { passages }),
  };
}

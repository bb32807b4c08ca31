import type { Document } from '../domain/document';
import type { Lezing } from '../domain/lezing';
import type { Problem } from '../domain/problem';
import { findAaneen } from './herkenners/aaneen';
import { findAlineas } from './stuk/alineas';
import { buildTabellen } from './tabel/bouw-tabellen';
import { findCeltabel } from './herkenners/celtabel';
import { recogniseDocument } from './stuk/documentkennis';
import { organisationOf } from './stuk/eigennaam';
import { findIndicatorblokken, readIndicatoren } from './indicatoren/indicatoren';
import { findIndicatortabel, type Indicatortabel } from './indicatoren/indicatortabel';
import { readJarentabel } from './indicatoren/jarentabel';
import { findKolomtabel } from './herkenners/kolomtabel';
import { findKoppen } from './stuk/koppen';
import { findRegeltabel } from './herkenners/regeltabel';
import { readIndicatortabel } from './indicatoren/lees-indicatortabel';
import { findOngelezen } from './stuk/ongelezen';
import { findPassages } from './stuk/passages';
import type { Onleesbaar, Ruwtabel, Vondst } from './herkenners/ruwtabel';
import { unfold } from './herkenners/platte-tabel';
import { flatten, type Lijn } from './stuk/stroom';
import { readTegels } from './stuk/tegels';
import { titlePlace } from './stuk/titel';
import { findVerklaringlijsten } from './verklaringen/verklaringlijst';
import { readVerklaringen } from './verklaringen/verklaringen';
import { isCijfertabel, withoutLists } from './verklaringen/verklaringtabel';
import { findVerloren } from './herkenners/verloren';

/** The layouts of tables that are known, in the order in which they are tried. To add one: write it and list it. */
const HERKENNERS: readonly ((lijnen: readonly Lijn[], begin: number) => Vondst)[] = [
  findCeltabel,
  findAaneen,
  findKolomtabel,
  findRegeltabel,
];

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
  const lijnen = unfold(flatten(document));
  const eersteKoppen = findKoppen(document, lijnen);
  const kennis = recogniseDocument(document, lijnen);
  const blokken = findIndicatorblokken(lijnen);
  const {
    tegels,
    twijfels: tegeltwijfels,
    gebruikt,
  } = readTegels(lijnen, eersteKoppen, { document: id, jaar: kennis.jaar });
  const tabelvondsten = findIndicatortabellen(lijnen);
  const bezet = linesOf([...blokken, ...tabelvondsten], gebruikt);
  const vondsten = findTabellen(lijnen, bezet);
  const cijfertabellen = vondsten.flatMap((vondst) => ('rijen' in vondst && isCijfertabel(vondst) ? [vondst] : []));
  const vast = linesOf(cijfertabellen, bezet);
  // Now that it is known what stands in tables: "Overhead" among rows ends no programme.
  const koppen = findKoppen(document, lijnen, linesOf([...tabelvondsten, ...cijfertabellen], new Set()));
  const lijsten = findVerklaringlijsten(lijnen, findAlineas(document, lijnen, vast), vast);
  const gevonden = withoutLists(vondsten, lijsten);
  const ruw = gevonden.flatMap((vondst) => ('rijen' in vondst ? [vondst] : []));
  const mislukt = gevonden.flatMap((vondst) => ('rijen' in vondst ? [] : [vondst]));
  const { verklaringen, twijfels: verklaartwijfels } = readVerklaringen(lijnen, lijsten, { document: id, koppen });
  const regels = lijsten.flatMap((lijst) => [...lijst.regels, ...lijst.onzeker]);
  const { tabellen, jarentabellen, twijfels: tabeltwijfels } = buildTabellen(lijnen, ruw, { id, koppen, kennis });
  const grenzen = gevonden.map(({ begin }) => titlePlace(lijnen, begin) ?? begin);
  const isOwn = organisationOf(document, lijnen);
  const plaats = { document: id, jaar: kennis.jaar, koppen, kennis, isOwn };
  // One after the other, since each numbers its indicators after those before it.
  let { indicatoren, twijfels: indicatortwijfels } = readIndicatoren(lijnen, blokken, { ...plaats, grenzen });
  for (const tabel of tabelvondsten) {
    const gelezen = readIndicatortabel(tabel, { ...plaats, eerste: indicatoren.length + 1 });
    indicatoren = indicatoren.concat(gelezen.indicatoren);
    indicatortwijfels = indicatortwijfels.concat(gelezen.twijfels);
  }
  for (const { tabel, begin } of jarentabellen) {
    indicatoren = indicatoren.concat(readJarentabel(tabel, begin, { ...plaats, eerste: indicatoren.length + 1 }));
  }
  const leeg = [tabellen, tegels, indicatoren, verklaringen].every((lijst) => lijst.length === 0);
  const eerste = tabellen[0]?.herkomst ?? tegels[0]?.herkomst;
  const twijfels: Problem[] = [
    document.problemen,
    tegeltwijfels,
    verklaartwijfels,
    unread(lijnen, ruw, mislukt, linesOf(regels, bezet)),
    tabeltwijfels,
    indicatortwijfels,
    leeg && document.problemen.length === 0 ? [{ code: 'geen-cijfers' } as const] : [],
    kennis.jaar === null && eerste !== undefined ? [{ code: 'jaar-onbekend', herkomst: eerste } as const] : [],
  ].flat();
  const passages = findPassages(document, lijnen, {
    koppen,
    indicatoren,
    bezet: linesOf(ruw, bezet),
    eindes: ruw.filter(({ rijen }) => rijen.length > 2).map(({ eind }) => eind),
  });
  return {
    document: { id, naam, formaat, sha256 },
    ...kennis,
    tabellen,
    tegels,
    indicatoren,
    twijfels,
    ...(verklaringen.length === 0 ? {} : { verklaringen }),
    ...(passages.length === 0 ? {} : { passages }),
  };
}

import { niveauOf, type Niveau } from '../domain/afwijking';
import type { Resultaat, VerklaardeAfwijking } from '../domain/resultaat';
import { absolute, compare } from '../money/decimaal';
import { finestStap } from './eenheid';
import { findLack, indexNotes, leaveOut, makeNoot } from './maak-noot';
import { bySize, makeTabellen } from './maak-tabel';
import {
  VOLLEDIG,
  type Noot,
  type Openstaand,
  type Rapport,
  type Rapportkeuze,
  type Rapportprogramma,
  type Vervallentekst,
} from './rapport';

/** Codes and names in the order of a reader: 1.2 before 1.10. Made once: it is dear. */
const ORDE = new Intl.Collator('nl', { numeric: true });

/**
 * The hand-in document as data: per programme its figures and the notes on what is above the threshold, then what is
 * still open, out of date or lapsed. Nothing is left out silently: what the choice keeps out is in `open`.
 */
export function makeRapport(resultaat: Resultaat, keuze: Rapportkeuze): Rapport {
  const { dossier, rechtmatigheid } = resultaat;
  const bron = indexNotes(resultaat);
  const noten = resultaat.afwijkingen
    .filter((afwijking) => isChosen(afwijking, keuze))
    .sort(bySize)
    .map((afwijking) => makeNoot(afwijking, bron))
    // What someone wrote goes in, also where nothing had to be written.
    .filter((noot) => noot.afwijking.bovenDrempel || !noot.isConcept);
  const included = noten.filter((noot) => leaveOut(noot, keuze) === null);
  return {
    // An earlier workbook gives no figures: only what was said then.
    documenten: dossier.lezingen.filter(({ notities }) => notities === undefined).map(({ document }) => document.naam),
    stap: finestStap(resultaat.afwijkingen.flatMap(({ basis, vergeleken }) => [basis.stap, vergeleken.stap])),
    drempel: dossier.instellingen.drempel,
    drempelProgramma: dossier.instellingen.drempelProgramma ?? null,
    geheel: tablesOfWhole(resultaat, keuze),
    noten: included.filter(({ afwijking }) => niveauOf(afwijking) === 'geheel'),
    programmas: programmesOf(resultaat, keuze).map((naam) => makeProgramma(naam, resultaat, included)),
    rechtmatigheid: keuze.programmas === null ? (rechtmatigheid ?? null) : null,
    notities: dossier.rechtmatigheid ?? [],
    open: noten.flatMap((noot) => toOpen(noot, keuze)).sort(byUnexplained),
    verouderd: noten.filter((noot) => noot.verouderd !== null),
    vervallen: listLapsed(resultaat),
    keuze,
  };
}

function isChosen({ programma }: Pick<VerklaardeAfwijking, 'programma'>, { programmas }: Rapportkeuze): boolean {
  return programmas === null || programmas.includes(programma);
}

/** The programmes that were compared, in the order in which the documents print them. */
export function programmesOf(resultaat: Resultaat, keuze: Rapportkeuze): readonly (string | null)[] {
  const compared = resultaat.afwijkingen.filter((afwijking) => niveauOf(afwijking) !== 'geheel');
  const names = [...new Set(compared.filter((a) => isChosen(a, keuze)).map(({ programma }) => programma))];
  const rows = resultaat.dossier.lezingen.flatMap(({ tabellen }) => tabellen.flatMap(({ rijen }) => rijen));
  const order = new Map([...new Set(rows.map(({ programma }) => programma))].map((naam, index) => [naam, index]));
  const place = (naam: string | null): number => (naam === null ? Infinity : (order.get(naam) ?? order.size));
  // By name where the documents do not say.
  return names.sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x === y ? ORDE.compare(a ?? '', b ?? '') : x - y;
  });
}

function ofLevel(resultaat: Resultaat, niveau: Niveau): readonly VerklaardeAfwijking[] {
  return resultaat.afwijkingen.filter((afwijking) => niveauOf(afwijking) === niveau);
}

function tablesOfWhole(resultaat: Resultaat, { programmas }: Rapportkeuze): Rapport['geheel'] {
  if (programmas !== null) return [];
  const [whole, parts] = [ofLevel(resultaat, 'geheel'), ofLevel(resultaat, 'programma')];
  const several = new Set(parts.map(({ programma }) => programma)).size > 1;
  if (whole.length === 0 && !several) return [];
  const order = programmesOf(resultaat, VOLLEDIG);
  const inOrder = [...parts].sort((a, b) => order.indexOf(a.programma) - order.indexOf(b.programma));
  return makeTabellen(whole, inOrder, () => true);
}

function makeProgramma(naam: string | null, resultaat: Resultaat, noten: readonly Noot[]): Rapportprogramma {
  const own = resultaat.afwijkingen.filter((a) => a.programma === naam && niveauOf(a) !== 'geheel');
  const byCode = (a: VerklaardeAfwijking, b: VerklaardeAfwijking): number =>
    ORDE.compare(a.doelstelling ?? '\uffff', b.doelstelling ?? '\uffff') || bySize(a, b);
  const isTotal = (afwijking: VerklaardeAfwijking): boolean => niveauOf(afwijking) === 'programma';
  return {
    naam,
    tabellen: makeTabellen(
      own.filter(isTotal),
      own.filter((afwijking) => !isTotal(afwijking)).sort(byCode),
      (afwijking) => afwijking.bovenDrempel
    ),
    noten: noten.filter(({ afwijking }) => afwijking.programma === naam && niveauOf(afwijking) !== 'geheel'),
    nietVergeleken: (resultaat.nietVergeleken ?? []).filter(({ programma }) => programma === naam),
  };
}

function toOpen(noot: Noot, keuze: Rapportkeuze): readonly Openstaand[] {
  const reden = leaveOut(noot, keuze) ?? (noot.afwijking.bovenDrempel ? findLack(noot) : null);
  return reden === null ? [] : [{ afwijking: noot.afwijking, reden, onverklaard: noot.onverklaard }];
}

function byUnexplained(a: Openstaand, b: Openstaand): number {
  return compare(absolute(b.onverklaard), absolute(a.onverklaard)) || bySize(a.afwijking, b.afwijking);
}

function listLapsed({ dossier, oorzaken }: Resultaat): readonly Vervallentekst[] {
  const notes = dossier.toelichtingen
    .filter(({ vervallen, tekst }) => vervallen && tekst.trim() !== '')
    .map(({ sleutel, onderwerp = sleutel, tekst }) => ({ onderwerp, tekst }));
  const causes = (oorzaken ?? dossier.oorzaken ?? [])
    .filter(({ vervallen, verwijderd }) => vervallen && verwijderd !== true)
    .map(({ onderwerp, afwijking, tekst }) => ({ onderwerp: onderwerp === '' ? afwijking : onderwerp, tekst }));
  return [...notes, ...causes];
}

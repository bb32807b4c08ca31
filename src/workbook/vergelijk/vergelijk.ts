import { AFDRUK, SLEUTEL, type Bladplan, type Tabelplan } from '../plan';
import type { Stap } from '../stap';
import type { Bladinhoud, Tabelinhoud, WerkmapInhoud } from '../werkmap';
import { updateTable } from './bestaand';
import { Fasen } from './fasen';
import { addCharts, newPlace, type Tabelplaats } from './grafiek';
import { createSheet, createTable, KOPRIJ } from './nieuw';
import { Verslaggever, type Verslag } from './verslag';

/** Why nothing is written: a person must first do something. */
export type Weigering =
  | { readonly code: 'blad-beveiligd'; readonly blad: string }
  /** A table of ours without the column that tells its rows apart: writing would attach notes to the wrong rows. */
  | { readonly code: 'sleutel-ontbreekt'; readonly tabel: string; readonly blad: string };

/** The steps that bring the workbook to the plan, or why not. */
export type Vergelijking =
  | { readonly soort: 'stappen'; readonly stappen: readonly Stap[]; readonly verslag: Verslag }
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering };

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sheet that an interrupted run left behind: it holds nothing but what this plan would write there. */
function isOurRemnant(blad: Bladinhoud, plan: Bladplan): boolean {
  // A table that never got its name cannot be told from a person's.
  if (blad.vreemdeTabel) return false;
  if (blad.gebruikt === null) return true;
  const eigen = new Set([
    plan.titel,
    plan.uitleg,
    ...plan.tabellen.flatMap((t) => [...t.kolommen.map((k) => k.kop), AFDRUK]),
  ]);
  return (
    blad.gebruikt.rij + blad.gebruikt.rijen <= KOPRIJ + 1 &&
    (blad.gebruikt.waarden?.every((rij) => rij.every((waarde) => waarde === '' || eigen.has(String(waarde)))) ?? false)
  );
}

/** A name that no sheet has: the plan's, else with `(Sluitend)`, else numbered. A sheet of the user's is left alone. */
function freeName(
  plan: Bladplan,
  inhoud: WerkmapInhoud,
  bezet: ReadonlySet<string>
): { naam: string; bestaat: boolean } {
  for (let poging = 0; ; poging += 1) {
    const achter = poging === 0 ? '' : poging === 1 ? ' (Sluitend)' : ` (Sluitend ${poging})`;
    const naam = `${plan.naam}${achter}`;
    if (bezet.has(naam.toLowerCase())) continue;
    const blad = inhoud.bladen.find((b) => sameName(b.naam, naam));
    if (blad === undefined) return { naam, bestaat: false };
    if (!blad.beveiligd && isOurRemnant(blad, plan)) return { naam: blad.naam, bestaat: true };
  }
}

/**
 * Where a table goes that its sheet lacks: at its own place when nothing stands there but the headers that an
 * interrupted run left, else right of everything.
 */
function columnFor(plan: Tabelplan, blad: Bladinhoud | undefined): number {
  const gebruikt = blad?.gebruikt ?? null;
  if (gebruikt === null) return plan.kolom;
  const rechts = gebruikt.kolom + gebruikt.kolommen;
  const koppen = new Set([...plan.kolommen.map((kolom) => kolom.kop), AFDRUK]);
  const vrij = gebruikt.waarden?.every((rij, r) =>
    rij.every((waarde, k) => {
      if (gebruikt.kolom + k < plan.kolom || waarde === '') return true;
      return gebruikt.rij + r === KOPRIJ && koppen.has(String(waarde));
    })
  );
  return rechts <= plan.kolom || vrij === true ? plan.kolom : rechts + 1;
}

/** A table that has not had rows yet: it was made with an empty one. */
function isEmptyTable({ waarden }: Tabelinhoud): boolean {
  return waarden.every((rij) => rij.every((waarde) => waarde === ''));
}

function refuse(tabellen: readonly Tabelinhoud[], inhoud: WerkmapInhoud): Weigering | null {
  for (const tabel of tabellen) {
    const blad = inhoud.bladen.find((b) => b.naam === tabel.blad);
    if (blad?.beveiligd === true) return { code: 'blad-beveiligd', blad: blad.naam };
    if (!tabel.koppen.includes(SLEUTEL)) return { code: 'sleutel-ontbreekt', tabel: tabel.naam, blad: tabel.blad };
  }
  return null;
}

/**
 * Compares the plan with the workbook as it stands. Only what differs is written; what a person typed stays;
 * every prefix of the steps leaves a workbook from which a second run completes the work.
 */
export function compareWorkbook(plannen: readonly Bladplan[], inhoud: WerkmapInhoud): Vergelijking {
  const namen = new Set(plannen.flatMap((plan) => plan.tabellen.map((tabel) => tabel.naam)));
  const bestaand = inhoud.tabellen.filter((tabel) => namen.has(tabel.naam));
  const weigering = refuse(bestaand, inhoud);
  if (weigering !== null) return { soort: 'geweigerd', weigering };

  const fasen = new Fasen();
  const verslag = new Verslaggever();
  const bezet = new Set(bestaand.map((tabel) => tabel.blad.toLowerCase()));
  for (const plan of plannen) {
    const thuis = bestaand.find((tabel) => plan.tabellen.some((t) => t.naam === tabel.naam));
    const { naam, bestaat } = thuis === undefined ? freeName(plan, inhoud, bezet) : { naam: thuis.blad, bestaat: true };
    bezet.add(naam.toLowerCase());
    if (thuis === undefined) createSheet(plan, naam, bestaat, fasen);
    const blad = inhoud.bladen.find((b) => b.naam === naam);
    const plaatsen = new Map<string, Tabelplaats>();
    const vers = new Set<string>();
    for (const tabelplan of plan.tabellen) {
      const tabel = bestaand.find((t) => t.naam === tabelplan.naam);
      if (tabel !== undefined) {
        plaatsen.set(tabelplan.naam, tabel);
        if (isEmptyTable(tabel) && tabelplan.rijen.length > 0) vers.add(tabelplan.naam);
        updateTable(
          tabelplan,
          tabel,
          inhoud.bladen.find((b) => b.naam === tabel.blad),
          fasen,
          verslag
        );
      } else {
        const links = thuis === undefined ? tabelplan.kolom : columnFor(tabelplan, blad);
        plaatsen.set(tabelplan.naam, newPlace(links));
        if (tabelplan.rijen.length > 0) vers.add(tabelplan.naam);
        createTable(tabelplan, naam, links, fasen, verslag);
      }
    }
    addCharts(plan, naam, plaatsen, vers, fasen);
  }
  return { soort: 'stappen', stappen: fasen.toStappen(), verslag: verslag.toVerslag() };
}

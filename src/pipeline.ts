import { testBeweringen } from './beweringen';
import { checkLezingen } from './checks';
import type { Geheugen } from './checks/stelsel/geheugen';
import { readExceltabellen } from './document/lezers/excel/tabellen';
import { toBlocks, type Stuk } from './document/lezers/stuk';
import { GRENS, readDocument } from './document/read-document';
import type { DocumentInfo, Lezing } from './domain/lezing';
import type { EerdereNotitie } from './domain/notitie';
import type { Kandidaat, NieuweOorzaak } from './domain/oorzaak';
import type { Dossier, Resultaat } from './domain/resultaat';
import type { CelId } from './domain/tabel';
import { compareAll } from './explanations/find-afwijkingen';
import { verklaar } from './explanations/verklaar';
import { buildReeksen } from './figures/indicatoren/indicatorreeks';
import { inferNames } from './figures/indicatoren/infer-names';
import { readFigures } from './figures/read-figures';
import { tekstenFor } from './locale/teksten';
import { werkblad } from './locale/nl/werkblad';
import { indexCells, toPlek } from './workbook/cel-index';
import { keuzesPerIndicator } from './workbook/indicatorrijen';
import { readDossier } from './workbook/lees/lees-dossier';
import { isTableOfOurs, takeNotities, yearOfWerkmap } from './workbook/lees/vorige';
import { planWorkbook } from './workbook/plan-workbook';
import { VERKLARINGEN } from './workbook/plannen/verklaringen';
import { VERSCHILLEN } from './workbook/plannen/verschillen';
import type { Omstandigheid } from './workbook/plannen/bronnen';
import { toRegels } from './workbook/regels';
import { mergeLezingen as joinLezingen } from './workbook/samenvoegen';
import { describePlaats } from './workbook/plaats';
import { addressCells } from './workbook/selectie';
import type { Stap } from './workbook/stap';
import { compareWorkbook, type Weigering } from './workbook/vergelijk/vergelijk';
import type { Verslag } from './workbook/vergelijk/verslag';
import type { Plek, Selectie, WerkmapInhoud } from './workbook/werkmap';

// The stages, one after another: bytes -> blocks -> figures -> findings and afwijkingen -> sheets -> steps.

export { inferNames };
// What the pane does to notes and causes: each gives the dossier that the next run writes.
export {
  addOorzaak,
  changeOorzaak,
  confirmToelichting,
  removeOorzaak,
  retryOorzaak,
  setToelichting,
} from './explanations/bewerk';
export type { Poging } from './explanations/bewerk';
export { STANDAARDINSTELLINGEN } from './workbook/lees/eigen';

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Stage 1 and 2: what one document says, with every doubt. Never throws for what a file holds.
 * @param id the document's id in this dossier, `d1`
 * @param voortgang told how far reading is: pages of a PDF, sheets of a workbook; other formats tell nothing
 */
export async function readLezing(
  bytes: Uint8Array,
  naam: string,
  id: string,
  voortgang?: (gedaan: number, totaal: number) => void
): Promise<Lezing> {
  const hash = await sha256(bytes);
  const eigen = bytes.length > GRENS ? null : await readExceltabellen(bytes, isTableOfOurs);
  if (eigen !== null) return toVorige({ bladen: [], tabellen: eigen }, { id, naam, formaat: 'excel', sha256: hash });
  return readFigures(await readDocument(bytes, naam, id, hash, { voortgang }));
}

/** An earlier workbook of ours: what was said in it. Its figures stand in the documents that it was made of. */
function toVorige(inhoud: WerkmapInhoud, document: DocumentInfo): Lezing {
  const notities = takeNotities(inhoud, werkblad.vervallenToelichting, document.id);
  const jaar = yearOfWerkmap(inhoud, notities);
  const count = (wat: EerdereNotitie['wat']): number => notities.filter((notitie) => notitie.wat === wat).length;
  return {
    document,
    soort: null,
    jaar,
    tabellen: [],
    tegels: [],
    indicatoren: [],
    notities,
    twijfels: [{ code: 'eigen-werkmap', jaar, toelichtingen: count('toelichting'), oorzaken: count('oorzaak') }],
  };
}

/** The same for cells of the open workbook; an empty row stands between two tables. */
export async function readSelectie(selectie: Selectie, naam: string, id: string): Promise<Lezing> {
  const stukken: Stuk[] = [];
  let rooster: ReturnType<typeof addressCells>[number][] = [];
  const close = (): void => {
    if (rooster.length > 0) stukken.push({ soort: 'tabel', rooster }, { soort: 'leeg' });
    rooster = [];
  };
  for (const rij of addressCells(selectie)) {
    if (rij.every(({ tekst }) => tekst === '')) close();
    else rooster.push(rij);
  }
  close();
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(selectie.cellen)));
  return readFigures({ id, naam, formaat: 'werkblad', sha256: hash, blokken: toBlocks(stukken, id), problemen: [] });
}

/**
 * New readings beside those of the workbook, with what a person changed in them. A judgement without a name in a document
 * that was there already is named, as inferred, after one that comes in now: the order of loading makes no difference.
 */
export function mergeLezingen(oud: readonly Lezing[], vers: readonly Lezing[]): readonly Lezing[] {
  return inferNames(joinLezingen(oud, vers));
}

export { Geheugen } from './checks/stelsel/geheugen';

/**
 * Stage 3 and 4: what ties and what does not, what deviates and how a note on it could begin.
 * @param geheugen of earlier runs: parts of the documents that did not change are not looked into again
 */
export function reconcile(dossier: Dossier, geheugen?: Geheugen): Resultaat {
  const { bevindingen, nietGetoetst, zonderToets, afronding } = checkLezingen(dossier.lezingen, geheugen);
  const { afwijkingen, nietVergeleken } = compareAll(dossier);
  const reeksen = buildReeksen(dossier.lezingen, keuzesPerIndicator(dossier.lezingen, dossier.indicatorkeuzes ?? []));
  // Notes are part of the accounts: their drafts are Dutch whatever the language of the pane.
  const { concepten } = tekstenFor('nl');
  return {
    dossier,
    bevindingen,
    beweringen: testBeweringen(dossier.lezingen, {
      ...dossier,
      afwijkingen,
      reeksen,
      terzijde: dossier.terzijde ?? [],
    }),
    reeksen,
    nietGetoetst,
    zonderToets,
    afronding,
    afwijkingen: afwijkingen.map((afwijking) => ({
      ...afwijking,
      concept: afwijking.bovenDrempel ? concepten.zin(afwijking) : null,
    })),
    nietVergeleken,
    ...verklaar(dossier, afwijkingen, nietVergeleken),
  };
}

/** What the workbook says: null when nothing of ours is in it. */
export function openWorkbook(inhoud: WerkmapInhoud): Dossier | null {
  return readDossier(inhoud, werkblad);
}

/** What a run would do to the workbook, or why it does nothing. */
export type Werkplan =
  | {
      readonly soort: 'plan';
      readonly resultaat: Resultaat;
      readonly stappen: readonly Stap[];
      readonly verslag: Verslag;
    }
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering };

/**
 * Stage 5: the steps that bring the workbook to the dossier.
 * @param beginSheets told when the checks are done and the sheets are begun: both may take seconds
 */
export function planUpdate(
  inhoud: WerkmapInhoud,
  dossier: Dossier,
  om: Omstandigheid,
  geheugen?: Geheugen,
  beginSheets?: () => void
): Werkplan {
  const resultaat = reconcile(dossier, geheugen);
  beginSheets?.();
  const vergelijking = compareWorkbook(planWorkbook(resultaat, om, werkblad), inhoud);
  return vergelijking.soort === 'geweigerd'
    ? vergelijking
    : { soort: 'plan', resultaat, stappen: vergelijking.stappen, verslag: vergelijking.verslag };
}

/** Where a figure stands in the workbook; null when it has no cell there. */
export function placeOf(cel: CelId, dossier: Dossier): Plek | null {
  const vindplaats = indexCells(toRegels(dossier.lezingen)).get(cel);
  return vindplaats === undefined ? null : toPlek(vindplaats);
}

/** Where the user's own note on an afwijking stands. */
export function placeOfNote(sleutel: string): Plek {
  return { tabel: VERSCHILLEN, sleutel, kolom: 'Toelichting' };
}

/** A candidate as a cause to add: its sentence as a quotation to edit, its amount, and its place as the source. */
export function toOorzaak(kandidaat: Kandidaat): NieuweOorzaak {
  const { afwijking, id, citaat, bedrag, aard, documentnaam, herkomst } = kandidaat;
  const bron = `${documentnaam}, ${describePlaats(herkomst, werkblad)}`;
  return { afwijking, uit: id, tekst: citaat, bedrag, aard, categorie: '', bron };
}

/** Where the row of a cause stands. */
export function placeOfOorzaak(sleutel: string): Plek {
  return { tabel: VERKLARINGEN, sleutel, kolom: 'Tekst' };
}

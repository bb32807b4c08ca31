import { checkLezingen } from '../../src/checks';
import type { Dossier, Resultaat } from '../../src/domain/resultaat';
import { compareAll } from '../../src/explanations/find-afwijkingen';
import type { Kern, Lezer } from '../../src/taskpane/poorten';
import type { Stap } from '../../src/workbook/stap';
import type { Plek, Selectie, Werkmap, WerkmapInhoud } from '../../src/workbook/werkmap';
import { LEEG } from './leeg';

/** The real checks and comparisons, without the sheets between them: a workbook that remembers a dossier as it is. */
export interface Nepwerkmap extends Werkmap {
  dossier: Dossier | null;
  readonly getoond: Plek[];
  /** What the user has selected. */
  selectie: Selectie | null;
  /** Thrown at the next read or write. */
  storing: Error | null;
  change(): void;
  /** How often the workbook was read. */
  gelezen(): number;
}

/** A workbook in memory. */
export function fakeWerkmap(): Nepwerkmap {
  let reads = 0;
  const listeners = new Set<(wijziging: { readonly blad: string }) => void>();
  const guard = (werkmap: Nepwerkmap): void => {
    const { storing } = werkmap;
    werkmap.storing = null;
    if (storing !== null) throw storing;
  };
  const werkmap: Nepwerkmap = {
    dossier: null,
    getoond: [],
    selectie: null,
    storing: null,
    change: () => {
      listeners.forEach((listener) => {
        listener({ blad: 'Doelstellingen' });
      });
    },
    gelezen: () => reads,
    read: () => {
      reads += 1;
      guard(werkmap);
      return Promise.resolve({ bladen: [], tabellen: [], dossier: werkmap.dossier } as WerkmapInhoud);
    },
    write: (stappen) => {
      guard(werkmap);
      werkmap.dossier = (stappen as unknown as readonly Dossier[])[0] ?? null;
      return Promise.resolve();
    },
    show: (plek) => {
      werkmap.getoond.push(plek);
      return Promise.resolve('getoond');
    },
    readSelection: () => Promise.resolve(werkmap.selectie),
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve());
    },
  };
  return werkmap;
}

/** The checks and comparisons at once. */
export function reconcile(dossier: Dossier): Resultaat {
  const { afwijkingen, nietVergeleken } = compareAll(dossier);
  return {
    dossier,
    ...checkLezingen(dossier.lezingen),
    nietVergeleken,
    afwijkingen: afwijkingen.map((afwijking) => ({
      ...afwijking,
      concept: afwijking.bovenDrempel ? `${afwijking.soort} van ${afwijking.naam} wijken af.` : null,
    })),
  };
}

const dossierIn = (inhoud: WerkmapInhoud): Dossier | null =>
  (inhoud as WerkmapInhoud & { readonly dossier: Dossier | null }).dossier;

/** Stages over that workbook. */
export const nepkern: Kern = {
  inferNames: (lezingen) => lezingen,
  reconcile: (dossier) => Promise.resolve(reconcile(dossier)),
  openWorkbook: (inhoud) => Promise.resolve(dossierIn(inhoud)),
  openResultaat: (inhoud) => {
    const dossier = dossierIn(inhoud);
    return Promise.resolve(dossier && reconcile(dossier));
  },
  nu: () => '2026-11-21 20:30',
  planUpdate: (_inhoud, dossier) =>
    Promise.resolve({
      soort: 'plan',
      stappen: [dossier] as unknown as readonly Stap[],
      resultaat: reconcile(dossier),
      verslag: { nieuweRijen: 1, gewijzigdeCellen: 0, verwijderdeRijen: 0, vervallenRijen: 0, eigenCellen: [] },
    }),
  stop: () => undefined,
  mergeLezingen: (oud, vers) => [
    ...oud.filter((lezing) => !vers.some(({ document }) => document.id === lezing.document.id)),
    ...vers,
  ],
  standaard: { drempel: { bedrag: null, procent: null } },
  placeOf: (cel) => ({ tabel: 'tblDoelstellingen', sleutel: cel, kolom: 'Lasten' }),
  placeOfNote: (sleutel) => ({ tabel: 'tblVerschillen', sleutel, kolom: 'Toelichting' }),
};

/** A reader that knows its documents by name, and takes its time when asked to. */
export function fakeLezer(lezingen: readonly Dossier['lezingen'][number][], ms = 0): Lezer {
  return {
    async lees({ naam, id }, voortgang, stopsignaal) {
      voortgang({ eenheid: 'pagina', nummer: 1, totaal: 2 });
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (stopsignaal.aborted) return null;
      const known = lezingen.find(({ document }) => document.naam === naam);
      return known ?? { ...LEEG, document: { id, naam, formaat: 'tekst', sha256: naam } };
    },
  };
}

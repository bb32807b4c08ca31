import { checkLezingen } from '../../src/checks';
import { Geheugen } from '../../src/checks/stelsel/geheugen';
import type { Dossier, Resultaat } from '../../src/domain/resultaat';
import { findAfwijkingen } from '../../src/explanations/find-afwijkingen';
import { buildReeksen } from '../../src/figures/indicatoren/indicatorreeks';
import { werkblad } from '../../src/locale/nl/werkblad';
import type { Lezing } from '../../src/domain/lezing';
import { keuzesPerIndicator } from '../../src/workbook/indicatorrijen';
import { readDossier } from '../../src/workbook/lees/lees-dossier';
import { STANDAARDINSTELLINGEN } from '../../src/workbook/lees/eigen';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { mergeLezingen } from '../../src/workbook/samenvoegen';
import type { Bladtekst } from '../../src/workbook/bladtekst';
import { compareWorkbook, type Vergelijking } from '../../src/workbook/vergelijk/vergelijk';
import type { Geheugenwerkmap } from '../support/geheugenwerkmap';

/** The texts of the sheets, with short ones where a test is not about them. */
export const TEKST: Bladtekst = { ...werkblad, controle: (b) => b.code, diagnose: (b) => `${b.oordeel} ${b.verschil}` };

export const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };

/** As the pane has one: the same documents are loaded again and again, and what was found of them stays the same. */
const geheugen = new Geheugen();

export function reconcile(dossier: Dossier): Resultaat {
  return {
    dossier,
    bevindingen: checkLezingen(dossier.lezingen, geheugen).bevindingen,
    reeksen: buildReeksen(dossier.lezingen, keuzesPerIndicator(dossier.lezingen, dossier.indicatorkeuzes ?? [])),
    afwijkingen: findAfwijkingen(dossier).map((a) => ({ ...a, concept: a.bovenDrempel ? `${a.naam} ${a.vn}` : null })),
  };
}

/** The dossier of a workbook with new readings added: what a run works on. */
export function dossierOf(werkmap: Geheugenwerkmap, vers: readonly Lezing[]): Dossier {
  const oud = readDossier(werkmap.read(), TEKST) ?? {
    lezingen: [],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: STANDAARDINSTELLINGEN,
  };
  return { ...oud, lezingen: mergeLezingen(oud.lezingen, vers) };
}

/** What a run would do. */
export function planRun(werkmap: Geheugenwerkmap, vers: readonly Lezing[] = []): Vergelijking {
  return compareWorkbook(planWorkbook(reconcile(dossierOf(werkmap, vers)), OM, TEKST), werkmap.read());
}

/** Loads, checks and writes. */
export function run(
  werkmap: Geheugenwerkmap,
  vers: readonly Lezing[] = []
): Extract<Vergelijking, { soort: 'stappen' }> {
  const vergelijking = planRun(werkmap, vers);
  if (vergelijking.soort === 'geweigerd') throw new Error(JSON.stringify(vergelijking.weigering));
  werkmap.apply(vergelijking.stappen);
  return vergelijking;
}

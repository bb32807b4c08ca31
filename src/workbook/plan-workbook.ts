import type { Resultaat, VerklaardeAfwijking } from '../domain/resultaat';
import type { Decimaal } from '../money/decimaal';
import type { Bladtekst } from './bladtekst';
import { indexCells } from './cel-index';
import type { Bladplan } from './plan';
import { planAansluiting } from './plannen/aansluiting';
import { planBronnen, type Omstandigheid } from './plannen/bronnen';
import { planDoelstellingen } from './plannen/doelstellingen';
import { planIndicatoren } from './plannen/indicatoren';
import { planNietGetoetst } from './plannen/niet-getoetst';
import { planOverzicht } from './plannen/overzicht';
import { planPassages } from './plannen/passages';
import { planRechtmatigheid } from './plannen/rechtmatigheid';
import { planTekstcontrole } from './plannen/tekstcontrole';
import { planTotalen } from './plannen/totalen';
import { planTrend } from './plannen/trend';
import { planVerklaringen } from './plannen/verklaringen';
import { eenheidOf, planVerschillen, zijdenaam } from './plannen/verschillen';
import { planWaterval } from './plannen/waterval';
import { toOmgeving } from './plannen/zijdeformule';
import { toRegels } from './regels';

/**
 * Everything that is known as sheets, tables, formulas and formats: plain data in the order of the sheet tabs.
 * Formulas refer to tables by name, never to sheets or cells, so that sorting, moving and renaming are harmless.
 */
export function planWorkbook(resultaat: Resultaat, om: Omstandigheid, tekst: Bladtekst): readonly Bladplan[] {
  const { lezingen, toelichtingen, instellingen } = resultaat.dossier;
  const { afwijkingen, overig = [], waterval = null, rechtmatigheid = null } = resultaat;
  const oorzaken = resultaat.oorzaken ?? resultaat.dossier.oorzaken ?? [];
  const { reeksen = [] } = resultaat;
  const trend = planTrend(lezingen, reeksen, tekst);
  const regels = toRegels(lezingen);
  const index = indexCells(regels);
  const eenheidVan = (afwijking: VerklaardeAfwijking): Decimaal => eenheidOf(afwijking, index);
  const blad = {
    ...toOmgeving(regels, index),
    afwijkingen: new Map(afwijkingen.map((a) => [a.sleutel, a])),
    eenheidVan,
    zijdenaam,
  };
  return [
    planOverzicht(
      instellingen,
      (kolom) => planWaterval(waterval, blad, tekst, kolom),
      [...new Set(afwijkingen.map(eenheidVan))],
      tekst
    ),
    planDoelstellingen(regels, tekst),
    planIndicatoren(lezingen, reeksen, resultaat.dossier.indicatorkeuzes ?? [], tekst),
    ...(trend === null ? [] : [trend]),
    planAansluiting(resultaat.bevindingen, regels, index, lezingen, tekst, (kolom) =>
      planNietGetoetst(resultaat.nietGetoetst ?? [], resultaat.zonderToets ?? [], lezingen, tekst, kolom)
    ),
    planVerschillen(afwijkingen, toelichtingen, overig, blad, tekst),
    planVerklaringen(oorzaken, afwijkingen, eenheidVan, tekst),
    planTotalen(overig, blad, tekst),
    planRechtmatigheid(rechtmatigheid, resultaat.dossier.rechtmatigheid ?? [], blad, tekst),
    planTekstcontrole(resultaat.beweringen ?? [], resultaat.dossier.terzijde ?? [], lezingen, index, tekst),
    planPassages(lezingen, tekst),
    planBronnen(lezingen, om, tekst, resultaat.dossier.indelingen),
  ];
}

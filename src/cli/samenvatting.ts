import type { Oordeel } from '../domain/bevinding';
import type { Resultaat } from '../domain/resultaat';
import { celnaamFor } from '../locale/celnaam';
import type { Clitekst } from '../locale/nl/cli';
import { tekstenFor } from '../locale/teksten';
import type { Taal } from '../money/format';

/** A few lines for a person: what was read, what does not tie, and what must be explained. */
export function summarize(resultaat: Resultaat, tekst: Clitekst, taal: Taal): string {
  const { bevindingen, afwijkingen, nietGetoetst = [], zonderToets = [] } = resultaat;
  const namen = new Map(resultaat.dossier.lezingen.map(({ document }) => [document.id, document.naam]));
  const { lezingen } = resultaat.dossier;
  const teksten = tekstenFor(taal);
  const celnaam = celnaamFor(lezingen, taal);
  const count = (oordeel: Oordeel): number => bevindingen.filter((bevinding) => bevinding.oordeel === oordeel).length;
  const aantallen = {
    sluit: count('sluit'),
    afronding: count('afronding'),
    raakt: count('raakt'),
    verschil: count('verschil'),
  };
  const fouten = bevindingen.filter(({ oordeel, gezamenlijk }) => oordeel === 'verschil' || !gezamenlijk);
  const boven = afwijkingen.filter(({ bovenDrempel }) => bovenDrempel);
  return [
    ...lezingen.map((lezing) => tekst.document(lezing)),
    tekst.oordelen(aantallen, nietGetoetst.length),
    ...fouten.map((fout) => `  ${teksten.bevindingen.titel(fout, celnaam)}. ${teksten.bevindingen.zin(fout, celnaam)}`),
    ...nietGetoetst.map((niet) => `  ${teksten.bevindingen.nietGetoetst(niet, celnaam)}`),
    ...zonderToets.map(
      (zonder) => `  ${teksten.bevindingen.zonderToets(zonder, namen.get(zonder.document) ?? zonder.document)}`
    ),
    tekst.afwijkingen(boven.length, afwijkingen.length),
    ...boven.map((afwijking) => `  ${teksten.concepten.zin(afwijking)}`),
  ].join('\n');
}

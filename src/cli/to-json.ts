import type { Vergelijkingszijde } from '../domain/afwijking';
import type { Bevinding } from '../domain/bevinding';
import type { Resultaat, VerklaardeAfwijking } from '../domain/resultaat';
import { celnaamFor } from '../locale/celnaam';
import { tekstenFor, type Teksten } from '../locale/teksten';
import type { Taal } from '../money/format';
import type { JsonAfwijking, JsonBevinding, JsonUitvoer, JsonZijde } from './json';
import { toJsonDocument } from './to-json-document';

/** Everything that was read, found and drafted, in the shape that scripts rely on. */
export function toJson(resultaat: Resultaat, versie: string, taal: Taal = 'nl'): JsonUitvoer {
  const teksten = tekstenFor(taal);
  const { lezingen } = resultaat.dossier;
  const celnaam = celnaamFor(lezingen, taal);
  const namen = new Map(lezingen.map(({ document }) => [document.id, document.naam]));
  return {
    sluitend: versie,
    documenten: lezingen.map((lezing) => {
      const eigen = (resultaat.beweringen ?? []).filter(({ document }) => document === lezing.document.id);
      return toJsonDocument(lezing, eigen, teksten);
    }),
    bevindingen: resultaat.bevindingen.map((bevinding) => toJsonBevinding(bevinding, teksten, celnaam)),
    nietGetoetst: resultaat.nietGetoetst ?? [],
    zonderToets: (resultaat.zonderToets ?? []).map((zonder) => {
      const naam = namen.get(zonder.document) ?? zonder.document;
      return { ...zonder, uitleg: teksten.bevindingen.zonderToets(zonder, naam) };
    }),
    afwijkingen: resultaat.afwijkingen.map(toJsonAfwijking),
    nietVergeleken: resultaat.nietVergeleken ?? [],
  };
}

function toJsonBevinding(bevinding: Bevinding, teksten: Teksten, celnaam: (cel: string) => string): JsonBevinding {
  const { id, code, document, programma, oordeel, termen, totaal, berekend, gepubliceerd, verschil, marge } = bevinding;
  const { euro, gezamenlijk, bewijs, verdachten, suggesties, impliciet } = bevinding;
  const uitleg = teksten.bevindingen.zin(bevinding, celnaam);
  const identiteit = { termen, totaal, berekend, gepubliceerd, verschil, marge, euro };
  return {
    id,
    code,
    document,
    programma,
    oordeel,
    ...identiteit,
    gezamenlijk,
    bewijs,
    verdachten,
    ...(bevinding.onvolledig === undefined ? {} : { onvolledig: bevinding.onvolledig }),
    suggesties,
    impliciet,
    uitleg,
  };
}

function toJsonAfwijking(afwijking: VerklaardeAfwijking): JsonAfwijking {
  const { sleutel, programma, doelstelling, naam, soort, procent, vn, bovenDrempel, concept } = afwijking;
  return {
    sleutel,
    programma,
    doelstelling,
    naam,
    soort,
    basis: toJsonZijde(afwijking.basis),
    vergeleken: toJsonZijde(afwijking.vergeleken),
    afwijking: afwijking.afwijking,
    procent,
    vn,
    bovenDrempel,
    concept,
  };
}

function toJsonZijde({ reeks, jaar, bedrag, cellen }: Vergelijkingszijde): JsonZijde {
  return { reeks, jaar, bedrag, cellen };
}

import { inText, type Tekstherkenner, type Vondst } from '../herkenner';
import { toGetal } from '../rekenen';
import type { Plaatsgetal, Zin } from '../zinnen';
import { findFormules } from './formule';

/** `Stadspas 2021: 9.091 deelnemers (bereik 81%)`: a name, a year, and the numbers up to the next such label. */
interface Etiket {
  readonly naam: string;
  readonly jaar: number;
  readonly getallen: readonly Plaatsgetal[];
  readonly zin: Zin;
}

function labelsOf(zin: Zin): Etiket[] {
  const plaatsen = zin.tokens.flatMap(({ soort, jaar }, i) =>
    soort === 'jaar' && jaar !== null && zin.tokens[i + 1]?.tekst === ':' && zin.tokens[i - 1]?.soort === 'woord'
      ? [{ i, jaar }]
      : []
  );
  return plaatsen.map(({ i, jaar }, volgorde) => {
    const tot = plaatsen[volgorde + 1]?.i ?? zin.tokens.length;
    const getallen = zin.getallen.filter(({ plaats }) => plaats > i && plaats < tot);
    return { naam: zin.tokens[i - 1]?.tekst ?? '', jaar, getallen, zin };
  });
}

/** Sentences of one explanation, or under one heading. */
function groups(zinnen: readonly Zin[]): Zin[][] {
  const groepen = new Map<string, Zin[]>();
  for (const zin of zinnen) {
    const { indicator, kop, doelstelling } = zin.passage;
    const sleutel = indicator ?? `${doelstelling ?? ''}|${kop ?? ''}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), zin]);
  }
  return [...groepen.values()];
}

function judge(zinnen: readonly Zin[]): Vondst[] {
  const formules = zinnen.flatMap((zin) =>
    zin.tekst.includes('=') ? findFormules(zin).map((formule) => ({ zin, formule })) : []
  );
  if (formules.length === 0) return [];
  // "Gemiddeld 2021: (81 + 39) / 2" is the formula itself.
  const etiketten = zinnen
    .filter((zin) => /\d{4}\s?:/.test(zin.tekst) && !formules.some((f) => f.zin === zin))
    .flatMap(labelsOf);
  return formules.flatMap(({ zin, formule }): Vondst[] => {
    const jaar = zin.tokens
      .slice(0, formule.begin)
      .flatMap((token) => token.jaar ?? [])
      .at(-1);
    if (jaar === undefined) return [];
    const gelijk = (a: Plaatsgetal, b: Plaatsgetal): boolean => a.waarde === b.waarde;
    const vanJaar = etiketten.filter((etiket) => etiket.jaar === jaar);
    return formule.invoer.flatMap((gebruikt): Vondst[] => {
      if (vanJaar.some(({ getallen }) => getallen.some((getal) => gelijk(getal, gebruikt)))) return [];
      // Of another year, of a thing whose own number for this year is not in the formula.
      const bron = etiketten.flatMap((ander) => {
        if (ander.jaar === jaar || !ander.getallen.some((getal) => gelijk(getal, gebruikt))) return [];
        const eigen = vanJaar.find(({ naam }) => naam.toLowerCase() === ander.naam.toLowerCase());
        const plek = ander.getallen.findIndex((getal) => gelijk(getal, gebruikt));
        const waarde = eigen?.getallen[plek];
        if (eigen === undefined || waarde === undefined || eigen.getallen.length !== ander.getallen.length) return [];
        return formule.invoer.some((getal) => gelijk(getal, waarde)) ? [] : [{ ander, waarde, eigen }];
      });
      const [enige, ...meer] = bron;
      if (enige === undefined || meer.length > 0) return [];
      const { ander, waarde, eigen } = enige;
      const berekening = {
        soort: 'invoer',
        naam: ander.naam,
        jaar,
        gebruikt: toGetal(gebruikt),
        anderJaar: ander.jaar,
        eigen: toGetal(waarde),
      } as const;
      return [
        { soort: 'invoer', zin, oordeel: 'in strijd', figuren: [inText(eigen.zin), inText(ander.zin)], berekening },
      ];
    });
  });
}

/** A number in a formula of one year that the same text gives for another year. */
export const invoer: Tekstherkenner = {
  soorten: ['invoer'],
  run: (zinnen) => groups(zinnen).flatMap(judge),
};

import { isSameProgramma } from '../domain/programma';
import type { Documentfeiten, Indicatorfeit, Rijen } from './feiten';
import type { Omgeving } from './herkenner';
import type { Token } from './tekens';
import { commonStart, inhoudswoorden, isGeld, isMaat, isVerwant } from './woorden';
import type { Zin } from './zinnen';

/** What a sentence is about; `zeker` only where nothing in it speaks of a part, or of something else. */
export interface Onderwerp<T> {
  readonly wie: T;
  readonly zeker: boolean;
  /** Words that are neither its name nor words of measuring. */
  readonly over: number;
  /** Words that are of its name. */
  readonly genoemd: number;
}

const past = (woord: string, namen: readonly string[]): boolean => namen.some((naam) => isVerwant(naam, woord));

/** Words that make a part of what the other words name, or put it elsewhere. */
const DEEL =
  /^(?:waarvan|deel|gedeelte|onderdeel|binnen|hiervan|daarvan|ervan|subsidie|subsidies|krediet|kredieten|reserve|investering|investeringen|landelijk|landelijke|landelijks|regionaal|regionale|provinciaal|provinciale|wettelijk|wettelijke|rijksnorm|nederland|nederlands|nederlandse|peuters|kleuters|mannen|vrouwen|jongeren|ouderen)$/;

/** Whether tokens speak of a part, of elsewhere, or of a group. */
export function isPartial(tokens: readonly Token[], namen: readonly string[] = []): boolean {
  return tokens.some(({ laag }) => DEEL.test(laag) && !past(laag, namen));
}

/** Rows whose codes stand in the tokens. */
function withCode(feiten: Documentfeiten, tokens: readonly Token[]): readonly Rijen[] {
  const codes = new Set(tokens.filter(({ soort }) => soort === 'code').map(({ tekst }) => tekst));
  return [...codes].flatMap((code) => feiten.opCode.get(code) ?? []);
}

function programmeRows({ totalen }: Documentfeiten, zin: Zin): readonly Rijen[] {
  const { programma } = zin.passage;
  return programma === null ? totalen : totalen.filter((rij) => isSameProgramma(rij.programma, programma));
}

/**
 * The row, or the programme as a whole, whose money tokens speak of.
 * @param tokens the words about it: from the start of its clause on
 */
export function rijenIn(tokens: readonly Token[], zin: Zin, omgeving: Omgeving): Onderwerp<Rijen> | null {
  const eigen = omgeving.feiten.documenten.get(omgeving.document);
  if (eigen === undefined) return null;
  const woorden = inhoudswoorden(tokens).filter((woord) => !/^(?:mln|miljoen|euro)$/.test(woord));
  const onbekend = (namen: readonly string[]): number => woorden.filter((w) => !isGeld(w) && !past(w, namen)).length;
  const gecodeerd = withCode(eigen, tokens);
  const [rij, ...meer] = gecodeerd.length > 0 ? gecodeerd : eigen.opNaam.find(woorden);
  if (rij !== undefined) {
    if (meer.length > 0) return null;
    const gevonden = rij.woorden.filter((naam) => woorden.some((woord) => isVerwant(naam, woord))).length;
    const over = onbekend(rij.woorden);
    const benoemd = gevonden >= 2 || gevonden === rij.woorden.length ? gevonden * 10 >= rij.woorden.length * 6 : false;
    return {
      wie: rij,
      zeker: !isPartial(tokens, rij.woorden) && (over === 0 || (benoemd && over <= 1)),
      over,
      genoemd: gevonden,
    };
  }
  if (tokens.some(({ laag }) => laag === 'programma')) {
    const [totaal, ...andere] = programmeRows(eigen, zin);
    if (totaal === undefined || andere.length > 0) return null;
    const over = onbekend(totaal.woorden);
    return { wie: totaal, zeker: !isPartial(tokens) && over === 0, over, genoemd: 0 };
  }
  const { doelstelling } = zin.passage;
  if (onbekend([]) > 0 || isPartial(tokens)) return null;
  // Words for money alone: of the row under whose heading they stand, which a note of the user certainly is about.
  const onder =
    doelstelling === null ? (omgeving.noot ? programmeRows(eigen, zin) : []) : (eigen.opCode.get(doelstelling) ?? []);
  const [enige, ...rest] = onder;
  return enige === undefined || rest.length > 0 ? null : { wie: enige, zeker: omgeving.noot, over: 0, genoemd: 0 };
}

/**
 * The indicator that tokens speak of: fully named, or the one in whose explanation they stand.
 * Words beside its name and words of measuring make it less than sure; more than one of them: nothing.
 */
export function indicatorIn(tokens: readonly Token[], zin: Zin, omgeving: Omgeving): Onderwerp<Indicatorfeit> | null {
  // "12-plussers" is a word that narrows as any other.
  const groepen = tokens
    .filter(({ soort, laag }) => soort === 'code' && /\p{L}{3}/u.test(laag))
    .map(({ laag }) => laag);
  const woorden = [...inhoudswoorden(tokens), ...groepen];
  const { feiten, document } = omgeving;
  const [genoemd, ...meer] = feiten.documenten.get(document)?.indicatoren.find(woorden) ?? [];
  const eigen = zin.passage.indicator === null ? undefined : feiten.indicatoren.get(zin.passage.indicator);
  const wie = genoemd !== undefined && meer.length === 0 ? genoemd : eigen;
  if (wie === undefined || (genoemd === undefined && eigen === undefined) || meer.length > 0) return null;
  const over = woorden.filter(
    (woord) => !isMaat(woord) && !past(woord, wie.woorden) && woord !== (wie.indicator.eenheid ?? '')
  );
  // "Bijstandsvolume" for "bijstandsuitkeringen": probably the same.
  const verwant = over.filter((woord) => wie.woorden.some((naam) => commonStart(naam, woord) >= 7));
  const vreemd = over.length - verwant.length;
  if (vreemd > 1 || over.length > 2) return null;
  return {
    wie,
    zeker: over.length === 0 && !isPartial(tokens, wie.woorden),
    over: vreemd,
    genoemd: woorden.filter((woord) => past(woord, wie.woorden)).length,
  };
}

const GRENS =
  /^(?:[;:–]|maar|terwijl|doordat|omdat|waardoor|waarbij|hoewel|zodat|door|dankzij|vanwege|wegens|als|indien|wanneer|waarmee)$/;

/** Where the clause around a token starts and ends; a comma is a border too, brackets are not. */
export function clauseAround(zin: Zin, plaats: number): readonly [number, number] {
  const isGrens = (i: number): boolean => GRENS.test(zin.tokens[i]?.laag ?? '') || zin.tokens[i]?.tekst === ',';
  let begin = plaats;
  while (begin > 0 && !isGrens(begin - 1)) begin -= 1;
  let eind = plaats + 1;
  while (eind < zin.tokens.length && !isGrens(eind)) eind += 1;
  return [begin, eind];
}

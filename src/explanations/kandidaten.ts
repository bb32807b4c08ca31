import type { Afwijking } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import { normalizeNaam } from '../domain/naam';
import type { Kandidaat, Kandidaatreden, Oorzaak } from '../domain/oorzaak';
import { isSameProgramma } from '../domain/programma';
import type { Verklaring } from '../domain/verklaring';
import { negateBedrag, type Bedrag } from '../money/bedrag';
import { absolute, add, compare, decimaal, multiply, signOf, subtract, type Decimaal } from '../money/decimaal';
import { directionOf, effectOf, speaksOf, toKandidaatzinnen, type Kandidaatzin } from './kandidaatzinnen';
import { collectOvergenomen, type Overgenomen } from './overgenomen';
import { directionOfWords } from './tegenspraken';
import { findSubject, onlyProgramma } from './verklaringonderwerp';

/** Per afwijking no more than this: a longer list is not read. */
const MEESTE = 8;

/** Near: within the precision of both, or within a twentieth of the afwijking. */
function nearness(
  bedrag: Bedrag,
  stap: Decimaal,
  { afwijking, basis, vergeleken }: Afwijking
): 'gelijk' | 'dichtbij' | null {
  const size = absolute(afwijking);
  const verschil = absolute(subtract(absolute(bedrag), size));
  const marge = multiply(add(stap, add(basis.stap, vergeleken.stap)), decimaal('0.5'));
  if (compare(verschil, marge) <= 0) return 'gelijk';
  return compare(verschil, multiply(size, decimaal('0.05'))) <= 0 ? 'dichtbij' : null;
}

interface Weging {
  readonly punten: number;
  readonly redenen: readonly Kandidaatreden[];
}

/** How much a sentence has to do with an afwijking; null when its place or words do not connect it, or it tells nothing. */
function weigh(zin: Kandidaatzin, afwijking: Afwijking, naam: string): Weging | null {
  const { passage, lezing } = zin;
  const sameProgramma = zin.programma !== null && isSameProgramma(zin.programma, afwijking.programma);
  const sameCode = passage.doelstelling !== null && passage.doelstelling === afwijking.doelstelling;
  const isElsewhere = passage.doelstelling !== null && afwijking.doelstelling !== null && !sameCode;
  const isNamed = naam.length >= 6 && zin.normaal.includes(naam) && (sameProgramma || zin.programma === null);
  const ofDoelstelling = isNamed || (sameCode && (sameProgramma || zin.programma === null));
  if (!ofDoelstelling && !sameProgramma) return null;
  const near = zin.bedragen.map(({ bedrag, stap }) => nearness(bedrag, stap, afwijking));
  const isGelijk = near.includes('gelijk');
  const isDichtbij = near.includes('dichtbij');
  if (!zin.causaal && !isGelijk && !isDichtbij) return null;
  // Another doelstelling's paragraph only with this one's amount in it.
  if (isElsewhere && !isNamed && !isGelijk) return null;
  const toename = afwijking.soort === 'lasten' ? -signOf(afwijking.afwijking) : signOf(afwijking.afwijking);
  const richting = directionOf(zin.tekst) * toename;
  const { jaar } = afwijking.vergeleken;
  const isEarlier = jaar !== null && lezing.jaar !== null && lezing.jaar < jaar;
  const punten =
    (ofDoelstelling ? 4 : 0) +
    (sameProgramma ? 2 : 0) +
    (zin.causaal ? 3 : 0) +
    (isGelijk ? 6 : isDichtbij ? 4 : 0) +
    speaksOf(zin.tekst, afwijking.soort) * 2 +
    richting * (afwijking.soort === 'lasten' || afwijking.soort === 'baten' ? 1 : 0) -
    (isEarlier ? 4 : 0);
  return {
    punten,
    redenen: [
      ...(ofDoelstelling ? (['doelstelling'] as const) : []),
      ...(sameProgramma ? (['programma'] as const) : []),
      ...(zin.causaal ? (['oorzaakwoord'] as const) : []),
      ...(isGelijk || isDichtbij ? (['bedrag'] as const) : []),
    ],
  };
}

/**
 * The one amount that a sentence states, as an effect: in the direction of its own words (voordeel, lagere lasten), else in
 * that of the afwijking. An amount that is more than half again as large is a level and no effect.
 */
function proposeBedrag(zin: Kandidaatzin, { afwijking, soort }: Afwijking): Bedrag | null {
  const [eerste, ...meer] = zin.bedragen;
  if (eerste === undefined || meer.length > 0) return null;
  if (compare(eerste.bedrag, multiply(absolute(afwijking), decimaal('1.5'))) > 0) return null;
  const woord = directionOfWords(zin.tekst);
  const effect = woord === null ? effectOf(zin.tekst, soort) || signOf(afwijking) : woord === 'V' ? 1 : -1;
  return effect > 0 ? eerste.bedrag : negateBedrag(eerste.bedrag);
}

const vnOf = (bedrag: Bedrag | null): Kandidaat['vn'] =>
  bedrag === null || signOf(bedrag) === 0 ? null : signOf(bedrag) > 0 ? 'V' : 'N';

function ofZin(
  zin: Kandidaatzin,
  afwijking: Afwijking,
  { punten, redenen }: Weging,
  overgenomen: Overgenomen
): Kandidaat {
  const { lezing, passage } = zin;
  const bedrag = proposeBedrag(zin, afwijking);
  return {
    id: zin.id,
    afwijking: afwijking.sleutel,
    soort: 'passage',
    citaat: zin.tekst,
    bedrag,
    vn: vnOf(bedrag),
    aard: /(?<!\p{L})structure(?:el|le)/iu.test(zin.tekst)
      ? 'S'
      : /(?<!\p{L})incidente(?:el|le)/iu.test(zin.tekst)
        ? 'I'
        : null,
    document: lezing.document.id,
    documentnaam: lezing.document.naam,
    jaar: lezing.jaar,
    kop: passage.kop,
    herkomst: passage.herkomst,
    redenen,
    punten,
    overgenomen: overgenomen.has(zin.id, afwijking.sleutel),
  };
}

/** A difference that the document explains itself, with its amount: likelier than any sentence. */
function ofVerklaring(
  verklaring: Verklaring,
  lezing: Lezing,
  afwijking: Afwijking,
  overgenomen: Overgenomen
): Kandidaat {
  const { bedrag, stap } = verklaring.bedrag;
  const near = bedrag === null ? null : nearness(bedrag, stap, afwijking);
  const { jaar } = afwijking.vergeleken;
  const isEarlier = jaar !== null && lezing.jaar !== null && lezing.jaar < jaar;
  return {
    id: verklaring.id,
    afwijking: afwijking.sleutel,
    soort: 'verklaring',
    citaat: verklaring.omschrijving,
    bedrag,
    vn: verklaring.vn,
    aard: verklaring.is,
    document: lezing.document.id,
    documentnaam: lezing.document.naam,
    jaar: lezing.jaar,
    kop: null,
    herkomst: verklaring.herkomst,
    redenen: [
      verklaring.doelstelling === null ? 'programma' : 'doelstelling',
      ...(near === null ? [] : (['bedrag'] as const)),
    ],
    punten: 20 + (near === null ? 0 : 4) + speaksOf(verklaring.omschrijving, afwijking.soort) * 3 - (isEarlier ? 6 : 0),
    overgenomen: overgenomen.has(verklaring.id, afwijking.sleutel),
  };
}

/**
 * Candidate causes of the given afwijkingen, likeliest first within each: differences that documents explain themselves,
 * and sentences on the doelstelling or programme with a causal phrase or an amount near the afwijking.
 */
export function findKandidaten(
  lezingen: readonly Lezing[],
  afwijkingen: readonly Afwijking[],
  oorzaken: readonly Oorzaak[]
): readonly Kandidaat[] {
  const zinnen = lezingen.flatMap((lezing) => toKandidaatzinnen(lezing, onlyProgramma(lezing)));
  const overgenomen = collectOvergenomen(oorzaken, zinnen);
  const perAfwijking = new Map<string, Kandidaat[]>();
  for (const lezing of lezingen) {
    for (const verklaring of lezing.verklaringen ?? []) {
      if (verklaring.totaal) continue;
      for (const afwijking of findSubject(verklaring, lezing, afwijkingen)) {
        const kandidaat = ofVerklaring(verklaring, lezing, afwijking, overgenomen);
        perAfwijking.set(afwijking.sleutel, [...(perAfwijking.get(afwijking.sleutel) ?? []), kandidaat]);
      }
    }
  }
  return afwijkingen.flatMap((afwijking) => {
    const naam = normalizeNaam(afwijking.naam);
    const uitTekst = zinnen.flatMap((zin): Kandidaat[] => {
      const weging = weigh(zin, afwijking, naam);
      return weging === null ? [] : [ofZin(zin, afwijking, weging, overgenomen)];
    });
    return [...(perAfwijking.get(afwijking.sleutel) ?? []), ...uitTekst]
      .sort((a, b) => b.punten - a.punten)
      .slice(0, MEESTE);
  });
}

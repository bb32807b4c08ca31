import type { Afwijking, VN, VNtegenspraak } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import type { Verklaring } from '../domain/verklaring';
import type { Bedrag } from '../money/bedrag';
import { signOf } from '../money/decimaal';
import { isReversed, isTied, readVerschilkolommen } from './verschilkolommen';
import { findSubject } from './verklaringonderwerp';

const vnOf = (bedrag: Bedrag): VN => (signOf(bedrag) === 0 ? null : signOf(bedrag) > 0 ? 'V' : 'N');

/** Published differences that the figures of their own row contradict. */
function ofColumns(lezing: Lezing, afwijkingen: readonly Afwijking[]): readonly VNtegenspraak[] {
  return readVerschilkolommen(lezing, afwijkingen)
    .filter((cel) => !isTied(cel))
    .map((cel) => ({
      sleutel: cel.afwijking.sleutel,
      bron: cel.cel,
      gedrukt: cel.tekst,
      gepubliceerd: cel.gepubliceerd,
      vn: vnOf(cel.gepubliceerd),
      berekend: cel.afwijking.afwijking,
      wat: isReversed(cel) ? ('richting' as const) : ('bedrag' as const),
    }));
}

const VOORDEEL = /(?<!\p{L})(?:voordeel|voordelig|voordelige|meevaller|meevallers)(?!\p{L})/iu;
const NADEEL = /(?<!\p{L})(?:nadeel|nadelig|nadelige|tegenvaller|tegenvallers)(?!\p{L})/iu;

/** What the words of a cause say of its direction; null where they say nothing, or both. */
export function directionOfWords(tekst: string): VN {
  const [voor, na] = [VOORDEEL.test(tekst), NADEEL.test(tekst)];
  return voor === na ? null : voor ? 'V' : 'N';
}

/** A cause that the words of a document call a voordeel while its amount is a nadeel, or the reverse. */
function ofWords(verklaring: Verklaring, afwijkingen: readonly Afwijking[], lezing: Lezing): VNtegenspraak[] {
  const { bedrag } = verklaring.bedrag;
  const woord = directionOfWords(`${verklaring.omschrijving} ${withoutAmount(verklaring)}`);
  if (bedrag === null || woord === null || vnOf(bedrag) === null || woord === vnOf(bedrag)) return [];
  return [
    {
      sleutel: findSubject(verklaring, lezing, afwijkingen)[0]?.sleutel ?? '',
      bron: verklaring.id,
      gedrukt: verklaring.bedrag.tekst,
      gepubliceerd: bedrag,
      vn: woord,
      berekend: bedrag,
      wat: 'woord',
    },
  ];
}

/** The printed text may end with the very word that its letter was read from: that is no second witness. */
function withoutAmount({ bron, bedrag }: Verklaring): string {
  const index = bron.indexOf(bedrag.tekst);
  return index < 0 ? '' : bron.slice(index + bedrag.tekst.length).replace(/^\W*(?:nadeel|voordeel)\b/i, '');
}

/** Everything that documents publish on differences and that does not agree with their own figures or words. */
export function findTegenspraken(
  lezingen: readonly Lezing[],
  afwijkingen: readonly Afwijking[]
): readonly VNtegenspraak[] {
  return lezingen.flatMap((lezing) => [
    ...ofColumns(lezing, afwijkingen),
    ...(lezing.verklaringen ?? []).flatMap((verklaring) => ofWords(verklaring, afwijkingen, lezing)),
  ]);
}

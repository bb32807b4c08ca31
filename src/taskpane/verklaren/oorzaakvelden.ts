import type { Aard, Oorzaak } from '../../domain/oorzaak';
import type { VN } from '../../domain/afwijking';
import { addBedrag, subtractBedrag, toBedrag, type Bedrag } from '../../money/bedrag';
import { decimaal, signOf } from '../../money/decimaal';
import type { Taal } from '../../money/format';
import { isFault, parseEffect, toInvoer, type Invoerfout } from './bedraginvoer';
import type { Velden } from './ontwerp';

/** A cause as it is typed. @param vn the direction of a new one: that of its afwijking */
export function toVelden(oorzaak: Oorzaak | null, vn: VN, taal: Taal): Velden {
  if (oorzaak === null) return { tekst: '', bedrag: '', vn: vn ?? 'V', aard: '', categorie: '', bron: '' };
  const { tekst, bedrag, aard, categorie, bron } = oorzaak;
  const direction = bedrag === null || signOf(bedrag) === 0 ? vn : signOf(bedrag) > 0 ? 'V' : 'N';
  return { tekst, bedrag: toInvoer(bedrag, taal), vn: direction ?? 'V', aard: aard ?? '', categorie, bron };
}

/** What can be written of it. */
export interface Oorzaakwaarden {
  readonly tekst: string;
  readonly bedrag: Bedrag | null;
  readonly aard: Aard | null;
  readonly categorie: string;
  readonly bron: string;
}

/** What was typed as values, or what is wrong with the amount. */
export function fromVelden(velden: Velden, taal: Taal): Oorzaakwaarden | Invoerfout {
  const { tekst = '', bedrag = '', vn, aard, categorie = '', bron = '' } = velden;
  const effect = parseEffect(bedrag, vn === 'V' || vn === 'N' ? vn : null, taal);
  if (isFault(effect)) return effect;
  return { tekst: tekst.trim(), bedrag: effect, aard: aard === 'I' || aard === 'S' ? aard : null, categorie, bron };
}

const NIETS = toBedrag(decimaal(0), decimaal(1));

/** What would be left unexplained after saving. @param counted the amount of this cause that is counted now */
export function restAfter(onverklaard: Bedrag, counted: Bedrag | null, typed: Bedrag | null): Bedrag {
  return subtractBedrag(addBedrag(onverklaard, counted ?? NIETS), typed ?? NIETS);
}

import type { Aard, Oorzaak, Oorzaakbezwaar } from '../../domain/oorzaak';
import { toBedrag, type Bedrag } from '../../money/bedrag';
import { absolute, compare, negate, signOf, type Decimaal } from '../../money/decimaal';
import { KOP_OORZAAK, KOP_VERWIJZING, VERKLARINGEN } from '../plannen/verklaringen';
import { VERSCHILLEN } from '../plannen/verschillen';
import type { WerkmapInhoud } from '../werkmap';
import { euroOf } from './eenheid';
import { allRowsOf, rowsOf, type Tabelrij } from './rijen';
import { nameVerwijzing, resolveAfwijking, type Verschilrij } from './verwijzing';

/** The first letter of what was typed: V, N, I, S and their words. */
function letterOf(tekst: string): string {
  return tekst.trim().charAt(0).toUpperCase();
}

interface Bedraglezing {
  /** In the unit of the row, positive = voordeel. */
  readonly waarde: Decimaal | null;
  readonly bezwaren: readonly Oorzaakbezwaar[];
}

/** Amount and letter together, by the same rule as the formula in the column Effect. */
function readBedrag(rij: Tabelrij): Bedraglezing {
  const tekst = rij.text(KOP_OORZAAK.bedrag);
  const waarde = rij.decimaal(KOP_OORZAAK.bedrag);
  const getypt = rij.text(KOP_OORZAAK.vn);
  const letter = letterOf(getypt);
  const doubt = (bezwaar: Oorzaakbezwaar): Bedraglezing => ({ waarde: null, bezwaren: [bezwaar] });
  if (tekst === '') return { waarde: null, bezwaren: [] };
  if (waarde === null) return doubt({ code: 'geen-getal', tekst });
  if (letter === 'N') return { waarde: negate(absolute(waarde)), bezwaren: [] };
  if (letter !== 'V' && letter !== '') return doubt({ code: 'letter-onbekend', tekst: getypt });
  if (letter === 'V' && signOf(waarde) < 0) return doubt({ code: 'teken-tegen-letter', bedrag: waarde, vn: 'V' });
  if (letter === '' && signOf(waarde) > 0) return doubt({ code: 'zonder-letter', bedrag: waarde });
  return { waarde, bezwaren: [] };
}

function readAard(rij: Tabelrij): { readonly aard: Aard | null; readonly bezwaren: readonly Oorzaakbezwaar[] } {
  const tekst = rij.text(KOP_OORZAAK.aard);
  const letter = letterOf(tekst);
  if (letter === 'I' || letter === 'S') return { aard: letter, bezwaren: [] };
  return { aard: null, bezwaren: tekst === '' ? [] : [{ code: 'aard-onbekend', tekst }] };
}

/** Whether a person put anything in the row: a row of which he emptied everything is no cause. */
function isUsed(rij: Tabelrij): boolean {
  return Object.values(KOP_OORZAAK).some((kop) => rij.text(kop) !== '');
}

function readOorzaak(sleutel: string, rij: Tabelrij, verschillen: readonly Verschilrij[]): Oorzaak {
  const afwijking = resolveAfwijking(rij, verschillen);
  const verschil = verschillen.find((v) => v.sleutel === afwijking);
  const getypt = rij.text('Eenheid') || (verschil?.rij.text('Eenheid') ?? '');
  const eenheid = getypt === '' ? null : euroOf(getypt);
  const bedrag = readBedrag(rij);
  const { aard, bezwaren } = readAard(rij);
  const inEuro = (waarde: Decimaal | null): Bedrag | null =>
    waarde === null || eenheid === null ? null : toBedrag(waarde, eenheid);
  const eigenVoor = inEuro(rij.decimaal('Geschreven voor'));
  const nu = verschil?.rij.decimaal('Afwijking') ?? null;
  const nuInEuro = nu === null || verschil === undefined ? null : toBedrag(nu, euroOf(verschil.rij.text('Eenheid')));
  const voor = eigenVoor ?? nuInEuro;
  return {
    sleutel,
    afwijking,
    bedrag: inEuro(bedrag.waarde),
    ...(eenheid === null ? {} : { eenheid }),
    aard,
    tekst: rij.text(KOP_OORZAAK.tekst),
    categorie: rij.text(KOP_OORZAAK.categorie),
    bron: rij.text(KOP_OORZAAK.bron),
    uit: rij.textOrNull('Uit'),
    geschrevenVoor: voor,
    verouderd: voor !== null && nuInEuro !== null && compare(voor, nuInEuro) !== 0,
    vervallen: verschil?.vervallen === true || (afwijking !== '' && verschil === undefined),
    bezwaren: [
      ...bedrag.bezwaren,
      ...bezwaren,
      ...(afwijking === '' ? [{ code: 'afwijking-onbekend', tekst: nameVerwijzing(rij) } as const] : []),
    ],
    onderwerp: nameVerwijzing(rij),
  };
}

/**
 * The causes as they stand in the workbook, also those in rows that a person typed below the table or copied. A new one
 * is written for the afwijking that stands on the sheet now.
 */
export function readOorzaken(inhoud: WerkmapInhoud, vervallen: string): readonly Oorzaak[] {
  const verschillen = rowsOf(inhoud, VERSCHILLEN).map((rij): Verschilrij => ({
    sleutel: rij.text('Sleutel'),
    rij,
    vervallen: rij.text('Stand') === vervallen,
  }));
  return allRowsOf(inhoud, VERKLARINGEN)
    .filter(
      ({ rij }) => isUsed(rij) || (rij.text('Sleutel') === '' && KOP_VERWIJZING.some((kop) => rij.text(kop) !== ''))
    )
    .map(({ sleutel, rij }) => readOorzaak(sleutel, rij, verschillen));
}

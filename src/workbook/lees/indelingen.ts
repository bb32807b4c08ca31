import type { Indeling, Kolomindeling } from '../../domain/indeling';
import type { Tekenconventie } from '../../domain/tabel';
import { AFDRUK } from '../plan';
import { INDELINGEN } from '../plannen/indelingen';
import type { WerkmapInhoud } from '../werkmap';
import { BATEN_GEDRUKT, LASTEN_GEDRUKT, REEKSEN, SALDO_GEDRUKT, SOORTEN, VERSCHIL_GEDRUKT } from './kolommen';
import { oneOf, rowsOf, type Tabelrij } from './rijen';

/**
 * The layouts that users set right, from the sheet Bronnen.
 * @returns null when the workbook has no table of them
 */
export function readIndelingen(inhoud: WerkmapInhoud): readonly Indeling[] | null {
  if (!inhoud.tabellen.some(({ naam }) => naam === INDELINGEN)) return null;
  // A row without a fingerprint was not written whole.
  const rijen = rowsOf(inhoud, INDELINGEN).filter((rij) => rij.text(AFDRUK) !== '');
  return rijen.filter((rij) => rij.number('Kolom') === null).flatMap((rij) => readIndeling(rij, rijen) ?? []);
}

function readIndeling(tabel: Tabelrij, rijen: readonly Tabelrij[]): Indeling | null {
  const [koppen, titel, aantal] = [tabel.text('Koppen'), tabel.textOrNull('Titel tabel'), tabel.number('Kolommen')];
  if (koppen === '' || aantal === null || aantal < 1) return null;
  const own = rijen.filter((rij) => rij.text('Koppen') === koppen && rij.textOrNull('Titel tabel') === titel);
  return {
    koppen,
    titel,
    kolommen: Array.from({ length: aantal }, (_, index) =>
      readKolom(own.find((rij) => rij.number('Kolom') === index + 1))
    ),
    euro: tabel.decimaal('Euro per 1 volgens u'),
    tekens: readTekens(tabel),
    grootste: tabel.decimaal('Grootste cijfer'),
    document: tabel.text('Aangepast bij'),
    op: tabel.text('Aangepast op'),
  };
}

function readKolom(rij: Tabelrij | undefined): Kolomindeling {
  const reeks = rij && memberOf(REEKSEN, rij.text('Reeks volgens u'));
  const soort = rij && memberOf(SOORTEN, rij.text('Soort volgens u'));
  const jaar = rij?.number('Jaar t.o.v. document') ?? undefined;
  return {
    ...(reeks !== undefined && { reeks }),
    ...(soort !== undefined && { soort }),
    ...(jaar !== undefined && { jaar }),
  };
}

function memberOf<T extends string>(waarden: readonly T[], tekst: string): T | undefined {
  return oneOf(waarden, tekst) ?? undefined;
}

function readTekens(rij: Tabelrij): Partial<Tekenconventie> {
  const lasten = memberOf(LASTEN_GEDRUKT, rij.text('Lasten volgens u'));
  const baten = memberOf(BATEN_GEDRUKT, rij.text('Baten volgens u'));
  const saldo = memberOf(SALDO_GEDRUKT, rij.text('Saldo volgens u'));
  const verschil = memberOf(VERSCHIL_GEDRUKT, rij.text('Verschil volgens u'));
  return {
    ...(lasten !== undefined && { lasten }),
    ...(baten !== undefined && { baten }),
    ...(saldo !== undefined && { saldo }),
    ...(verschil !== undefined && { verschil }),
  };
}

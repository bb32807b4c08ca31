import { AFWIJKINGSSOORTEN } from '../domain/afwijking';
import { stripCode } from '../domain/naam';
import { rapport as tekst } from '../locale/nl/rapport';
import { absolute, divide, type Decimaal } from '../money/decimaal';
import { formatDecimaal } from '../money/format';
import type { Blok, Tabelkop, Tabelrij } from './blok';
import { chooseEenheid, type Tabeleenheid } from './eenheid';
import type { Moment, Rapporttabel, Tabelregel } from './rapport';

/** An amount in the unit of its table. */
export function print(bedrag: Decimaal, { euro, decimalen }: Tabeleenheid): string {
  return formatDecimaal(divide(bedrag, euro), 'nl', decimalen);
}

/** A series with its year, with a capital. */
export function nameMoment({ reeks, jaar }: Moment): string {
  const naam = tekst.reeks(reeks, jaar);
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}

/** Name of a part with its code. */
export function nameOf({ code, naam }: Pick<Tabelregel, 'code' | 'naam'>): string {
  return [code, stripCode(naam, code)].filter((part) => part !== null && part !== '').join(' ');
}

/** A heading of a column of text. */
export const kop = (naam: string, breedte: number): Tabelkop => ({ tekst: naam, isGetal: false, breedte });
/** A heading of a column of figures. */
export const getalkop = (naam: string, breedte: number): Tabelkop => ({ tekst: naam, isGetal: true, breedte });

/**
 * A table of figures as a block. Afwijkingen without a sign: the letter beside it says which way.
 * @param stap euro: the finest step of the published figures
 * @param bijschrift makes the caption of the words for the unit
 */
export function toTabelblok(tabel: Rapporttabel, stap: Decimaal, bijschrift: (eenheid: string) => string): Blok {
  const { regels } = tabel;
  const amounts = regels.flatMap(({ basis, vergeleken, afwijking }) => [basis, vergeleken, afwijking]);
  const eenheid = chooseEenheid(amounts, stap);
  return {
    soort: 'tabel',
    bijschrift: bijschrift(tekst.eenheid(eenheid.euro)),
    koppen: [
      kop(tekst.koppen.onderdeel, 44),
      getalkop(nameMoment(tabel.basis), 18),
      getalkop(nameMoment(tabel.vergeleken), 16),
      getalkop(tekst.koppen.afwijking, 15),
      kop(tekst.koppen.vn, 7),
    ],
    rijen: AFWIJKINGSSOORTEN.flatMap((soort) => {
      const own = regels.filter((regel) => regel.soort === soort);
      const rows = own.map((regel) => toRij(regel, eenheid));
      // A kind of which there is only a total needs no heading above it.
      const hasParts = own.some(({ rol }) => rol === 'regel' || rol === 'overig');
      return hasParts ? [{ rol: 'groep' as const, cellen: [tekst.soort[soort], '', '', '', ''] }, ...rows] : rows;
    }),
  };
}

const ROL: Readonly<Record<Tabelregel['rol'], Tabelrij['rol']>> = {
  regel: 'regel',
  overig: 'rest',
  totaal: 'totaal',
  opgeteld: 'totaal',
  subtotaal: 'rest',
};

function toRij(regel: Tabelregel, eenheid: Tabeleenheid): Tabelrij {
  const { basis, vergeleken, afwijking, vn } = regel;
  const amounts = [print(basis, eenheid), print(vergeleken, eenheid), print(absolute(afwijking), eenheid)];
  const cellen = [nameLine(regel), ...amounts, vn ?? ''];
  return {
    rol: ROL[regel.rol],
    cellen,
  };
}

function nameLine(regel: Tabelregel): string {
  switch (regel.rol) {
    case 'regel':
      return nameOf(regel);
    case 'subtotaal':
      return tekst.waarvan(nameOf(regel));
    case 'overig':
      return tekst.overig(regel.aantal);
    case 'totaal':
      return tekst.totaal[regel.soort];
    case 'opgeteld':
      return tekst.opgeteld(tekst.totaal[regel.soort]);
  }
}

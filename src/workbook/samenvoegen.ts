import type { Lezing } from '../domain/lezing';
import type { Cel, CelId } from '../domain/tabel';
import { celId } from '../domain/tabel';
import { keepTypedMetingen } from './indicatorrijen';
import { keepTypedTexts } from './overtypt';
import { BEDRAGSOORTEN, toRegels } from './regels';

/** Figures that a person changed in the workbook, by where they stand: a row's sleutel and a kind. */
function changedCells(lezing: Lezing): ReadonlyMap<string, Cel> {
  const gewijzigd = new Map<string, Cel>();
  for (const regel of toRegels([lezing])) {
    for (const soort of BEDRAGSOORTEN) {
      const cel = regel.cellen[soort]?.cel;
      if (cel?.gewijzigd === true) gewijzigd.set(`${regel.sleutel}|${soort}`, cel);
    }
  }
  return gewijzigd;
}

/** The new reading with the figures that a person had changed; the text as printed is the new one. */
function keepChanges(oud: Lezing, vers: Lezing): Lezing {
  const gewijzigd = changedCells(oud);
  if (gewijzigd.size === 0) return vers;
  const perCel = new Map<CelId, Cel>();
  for (const regel of toRegels([vers])) {
    for (const soort of BEDRAGSOORTEN) {
      const nieuw = regel.cellen[soort];
      const eigen = gewijzigd.get(`${regel.sleutel}|${soort}`);
      if (nieuw === undefined || eigen === undefined) continue;
      const gelijk = nieuw.cel.waarde === eigen.waarde;
      perCel.set(nieuw.id, { ...nieuw.cel, waarde: eigen.waarde, bedrag: eigen.bedrag, gewijzigd: !gelijk });
    }
  }
  return {
    ...vers,
    tabellen: vers.tabellen.map((tabel) => ({
      ...tabel,
      rijen: tabel.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.map((cel, kolom) => perCel.get(celId(rij, kolom)) ?? cel),
      })),
    })),
    tegels: vers.tegels.map((tegel) => ({
      ...tegel,
      bedrag: perCel.get(tegel.id) ?? tegel.bedrag,
      aandeel: perCel.get(`${tegel.id}.a`) ?? tegel.aandeel,
    })),
  };
}

/** What the user said of the rounding of a document holds for a newer version of it too. */
function keepAfronding({ afronding }: Lezing): Pick<Lezing, 'afronding'> {
  return afronding === undefined ? {} : { afronding };
}

/**
 * New readings beside those of the workbook. One with the id of a document that is already there takes its place,
 * with every figure that a person had changed: it stays changed until he empties the cell.
 */
export function mergeLezingen(oud: readonly Lezing[], vers: readonly Lezing[]): readonly Lezing[] {
  const perId = new Map(vers.map((lezing) => [lezing.document.id, lezing]));
  const bijgewerkt = oud.map((lezing) => {
    const nieuw = perId.get(lezing.document.id);
    perId.delete(lezing.document.id);
    return nieuw === undefined
      ? lezing
      : { ...keepAfronding(lezing), ...keepTypedTexts(lezing, keepChanges(lezing, keepTypedMetingen(lezing, nieuw))) };
  });
  return [...bijgewerkt, ...perId.values()];
}

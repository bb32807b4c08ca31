import type { Drempel } from '../../domain/afwijking';
import { toNumber, type Decimaal } from '../../money/decimaal';
import { SLEUTEL } from '../../workbook/plan';
import { KOP_WAARDE } from '../../workbook/plannen/overzicht';
import type { Stap } from '../../workbook/stap';
import type { WerkmapInhoud } from '../../workbook/werkmap';

/**
 * The steps that put a threshold into the cells of the workbook that hold it. These cells are the user's, so a run
 * never touches them; here it is the user who changes them.
 */
export function planThreshold(inhoud: WerkmapInhoud, drempel: Drempel): readonly Stap[] {
  return [
    ...planSetting(inhoud, 'drempel-bedrag', drempel.bedrag),
    ...planSetting(inhoud, 'drempel-procent', drempel.procent),
  ];
}

function planSetting({ tabellen }: WerkmapInhoud, sleutel: string, waarde: Decimaal | null): readonly Stap[] {
  for (const { blad, rij, kolom, koppen, waarden } of tabellen) {
    const [sleutels, doel] = [koppen.indexOf(SLEUTEL), koppen.indexOf(KOP_WAARDE)];
    const index = waarden.findIndex((row) => row[sleutels] === sleutel);
    if (sleutels < 0 || doel < 0 || index < 0) continue;
    const gebied = { blad, rij: rij + 1 + index, kolom: kolom + doel, rijen: 1, kolommen: 1 };
    return [{ stap: 'schrijf', gebied, waarden: [[waarde === null ? '' : toNumber(waarde)]] }];
  }
  return [];
}

import type { Indicator, Indicatorveld } from '../domain/indicator';
import type { Lezing } from '../domain/lezing';
import type { Rij, Rijveld } from '../domain/tabel';
import { indicatorRijen, kernOfIndicator } from './indicatorrijen';
import { kernOfRij, toRegels } from './regels';

// Texts that a person typed over what was printed: names, codes, units, judgements. They count, and they are kept when
// the document is loaded again. Rows are found by their sleutel, which keeps following the printed text.

/** The column of each field of an indicator. */
export const INDICATORKOPPEN: Readonly<Record<Indicatorveld, string>> = {
  programma: 'Programma',
  doelstelling: 'Code',
  naam: 'Indicator',
  eenheid: 'Eenheid',
  bron: 'Bron',
  gehaald: 'Doel gehaald volgens document',
  toelichting: 'Toelichting in document',
};

/** The column of each field of a row. */
export const RIJKOPPEN: Readonly<Record<Rijveld, string>> = {
  programma: 'Programma',
  code: 'Code',
  label: 'Doelstelling',
  rol: 'Rol',
};

/** The fields of one thing over those of another: only the named ones. */
function take<T extends object>(velden: readonly (keyof T)[], van: T, op: T): T {
  return { ...op, ...Object.fromEntries(velden.map((veld) => [veld, van[veld]])) };
}

function keepIndicatoren(oud: Lezing, vers: Lezing): readonly Indicator[] {
  const getypt = new Map(
    indicatorRijen([oud]).flatMap(({ sleutel, indicator }) =>
      indicator.ingevuld === undefined ? [] : [[sleutel, indicator] as const]
    )
  );
  if (getypt.size === 0) return vers.indicatoren;
  const perId = new Map<string, Indicator>();
  for (const { sleutel, indicator } of indicatorRijen([vers])) {
    const eigen = getypt.get(sleutel);
    if (eigen !== undefined && !perId.has(indicator.id)) perId.set(indicator.id, eigen);
  }
  return vers.indicatoren.map((indicator) => {
    const eigen = perId.get(indicator.id);
    if (eigen?.ingevuld === undefined) return indicator;
    const kern = indicator.kern ?? kernOfIndicator(vers.document.id, indicator);
    const naamAfgeleid = indicator.naamAfgeleid && !eigen.ingevuld.includes('naam');
    const gehaald = { ...indicator.gehaald, document: eigen.gehaald.document };
    const anders = eigen.ingevuld.includes('gehaald') ? { gehaald } : {};
    const teksten = eigen.ingevuld.filter((veld) => veld !== 'gehaald');
    return { ...take<Indicator>(teksten, eigen, indicator), ...anders, naamAfgeleid, ingevuld: eigen.ingevuld, kern };
  });
}

function keepRijen(oud: Lezing, vers: Lezing): ReadonlyMap<string, Rij> {
  const rijen = new Map(oud.tabellen.flatMap((tabel) => tabel.rijen).map((rij) => [rij.id, rij]));
  const getypt = new Map(
    toRegels([oud]).flatMap(({ sleutel, rijId, ingevuld }) => {
      const rij = rijen.get(rijId);
      return ingevuld === undefined || rij === undefined ? [] : [[sleutel, rij] as const];
    })
  );
  const perId = new Map<string, Rij>();
  if (getypt.size === 0) return perId;
  for (const { sleutel, rijId } of toRegels([vers])) {
    const eigen = getypt.get(sleutel);
    if (eigen !== undefined && !perId.has(rijId)) perId.set(rijId, eigen);
  }
  return perId;
}

/** The new reading with the texts that a person had typed over printed ones. */
export function keepTypedTexts(oud: Lezing, vers: Lezing): Lezing {
  const eigenRijen = keepRijen(oud, vers);
  const indicatoren = keepIndicatoren(oud, vers);
  if (eigenRijen.size === 0) return { ...vers, indicatoren };
  return {
    ...vers,
    indicatoren,
    tabellen: vers.tabellen.map((tabel) => ({
      ...tabel,
      rijen: tabel.rijen.map((rij) => {
        const eigen = eigenRijen.get(rij.id);
        if (eigen?.ingevuld === undefined) return rij;
        const kern = rij.kern ?? kernOfRij(tabel.id, rij);
        return { ...take<Rij>(eigen.ingevuld, eigen, rij), ingevuld: eigen.ingevuld, kern };
      }),
    })),
  };
}

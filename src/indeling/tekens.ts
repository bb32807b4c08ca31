import type { Soort, Tabel, Tekenconventie } from '../domain/tabel';
import { recompute } from './bedragen';
import { testMeaning } from './toets';

/** The ways in which lasten, baten and saldo are printed together: lasten + baten needs opposite signs. */
const VORMEN: readonly Pick<Tekenconventie, 'lasten' | 'baten' | 'saldo'>[] = [
  { lasten: 'positief', baten: 'positief', saldo: 'baten-lasten' },
  { lasten: 'positief', baten: 'positief', saldo: 'lasten-baten' },
  { lasten: 'negatief', baten: 'positief', saldo: 'lasten+baten' },
  { lasten: 'positief', baten: 'negatief', saldo: 'lasten+baten' },
];

/**
 * The signs of a table of which the columns were set right, where those were not known: the one form in which most
 * saldi tie. No form or several: left unknown.
 */
export function inferSigns(tabel: Tabel): Tabel {
  const soorten = new Set<Soort | null>([...tabel.kolommen, ...tabel.rijen].map(({ soort }) => soort));
  const missing = (['lasten', 'baten', 'saldo'] as const).filter((soort) => tabel.tekenconventie[soort] === null);
  if (missing.length === 0 || !(['lasten', 'baten', 'saldo'] as const).every((soort) => soorten.has(soort)))
    return tabel;
  const fits = VORMEN.map((vorm) =>
    recompute({ ...tabel, tekenconventie: { ...tabel.tekenconventie, ...vorm } })
  ).filter((candidate) => {
    const { sluitend, toetsbaar, omgekeerd } = testMeaning(candidate);
    return !omgekeerd && sluitend * 2 > toetsbaar;
  });
  const [only] = fits;
  return only !== undefined && fits.length === 1 ? only : tabel;
}

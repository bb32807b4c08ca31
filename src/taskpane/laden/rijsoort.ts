import type { Rij } from '../../domain/tabel';
import type { Teksten } from '../../locale/teksten';

const KERN = ['lasten', 'baten', 'saldo'];

/** The kind that a row was taken to be of, where its own words do not say so: by a letter, a heading or a column. */
export function nameKind({ soort, label, rol }: Pick<Rij, 'soort' | 'label' | 'rol'>, teksten: Teksten): string | null {
  if (soort === null || rol === 'kop') return null;
  // The label is the document's: Dutch, whatever the language of the pane.
  const names = (woord: string): boolean => new RegExp(`\\b${woord}`, 'i').test(label);
  const [woord = soort] = soort.split(' ');
  const isSaid = label.toLowerCase().startsWith(woord) || (names(woord) && !KERN.some((k) => k !== woord && names(k)));
  return isSaid ? null : teksten.paneel.bedragsoort[soort];
}

import type { Tekenconventie } from '../../domain/tabel';
import type { Teksten } from '../../locale/teksten';

/** How a table prints its signs, in words. */
export function describeSigns(conventie: Tekenconventie, { paneel }: Teksten): string {
  const { teken } = paneel.laden;
  const parts = [
    conventie.lasten && teken.lasten[conventie.lasten],
    conventie.baten && teken.baten[conventie.baten],
    conventie.saldo && teken.saldo[conventie.saldo],
    conventie.verschil && teken.verschil[conventie.verschil],
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : teken.onbekend;
}

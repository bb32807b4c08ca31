import { isFiguur } from './celtabel';
import { isVerwijzing } from './notenkolom';
import type { Onleesbaar, Ruwcel, Ruwtabel } from './ruwtabel';
import { parseStaart } from './staart';
import type { Lijn } from './stroom';

/** Whether a line between rows of cells holds figures of its own. */
function holdsFigures({ tekst }: Lijn): boolean {
  return /\d/.test(tekst) && parseStaart(tekst).woorden.filter(isFiguur).length > 1;
}

/**
 * Figures that stand in a table that was read, but in none of its columns: the first line that has them.
 * A row of text reads whatever stands at its end; only rows of cells can leave a cell out.
 */
export function findVerloren(lijnen: readonly Lijn[], { begin, eind, rijen, noten = [] }: Ruwtabel): Onleesbaar | null {
  const gelezen = new Set<Ruwcel>();
  const labels = new Map(rijen.map((rij) => [rij.herkomst, rij.label]));
  for (const { inhoud } of rijen) {
    for (const cel of inhoud.soort === 'vast' ? inhoud.cellen : inhoud.reeksen.flat())
      if (cel !== null) gelezen.add(cel);
  }
  const stuk = lijnen.slice(begin, eind);
  if (!stuk.some(({ soort }) => soort === 'rij')) return null;
  const plaats = stuk.findIndex((lijn) => {
    const label = labels.get(lijn.herkomst);
    if (label === undefined) return false;
    if (lijn.soort === 'tekst') return holdsFigures(lijn);
    return lijn.cellen.some(
      (cel, kolom) =>
        isFiguur(cel.tekst) &&
        !gelezen.has(cel) &&
        !label.includes(cel.tekst) &&
        !(noten.includes(kolom) && isVerwijzing(cel.tekst))
    );
  });
  return plaats < 0 ? null : { begin: begin + plaats, eind: begin + plaats + 1, reden: 'ongelijke-rijen' };
}

import type { Herkomst } from '../../domain/herkomst';
import { isFiguur } from './celtabel';
import { isVerwijzing } from './notenkolom';
import type { Onleesbaar, Ruwcel, Ruwrij, Ruwtabel } from './ruwtabel';
import { parseStaart } from './staart';
import type { Lijn } from '../stuk/stroom';

/** Whether a line between rows of cells holds figures of its own. */
function holdsFigures({ tekst }: Lijn): boolean {
  return /\d/.test(tekst) && parseStaart(tekst).woorden.filter(isFiguur).length > 1;
}

type Teksten = Map<Herkomst, string[]>;

/** The texts that were read of each place, as often as they were. */
function readTexts(rijen: readonly Ruwrij[]): Teksten {
  const gelezen: Teksten = new Map();
  for (const { inhoud } of rijen) {
    const langste = (a: readonly Ruwcel[], b: readonly Ruwcel[]): readonly Ruwcel[] => (b.length > a.length ? b : a);
    for (const cel of inhoud.soort === 'vast' ? inhoud.cellen : inhoud.reeksen.reduce(langste, [])) {
      if (cel === null) continue;
      const teksten = gelezen.get(cel.herkomst);
      if (teksten === undefined) gelezen.set(cel.herkomst, [cel.tekst]);
      else teksten.push(cel.tekst);
    }
  }
  return gelezen;
}

/** Takes a text out of what was read; false when it was not, or no longer. */
function take(gelezen: Teksten, { herkomst, tekst }: Ruwcel): boolean {
  const teksten = gelezen.get(herkomst) ?? [];
  const plaats = teksten.indexOf(tekst);
  if (plaats >= 0) teksten.splice(plaats, 1);
  return plaats >= 0;
}

/**
 * Figures that stand in a table that was read, but in none of its columns: the first line that has them.
 * A row of text reads whatever stands at its end; only rows of cells can leave a cell out.
 */
export function findVerloren(lijnen: readonly Lijn[], { begin, eind, rijen, noten = [] }: Ruwtabel): Onleesbaar | null {
  const gelezen = readTexts(rijen);
  const labels = new Map(rijen.map((rij) => [rij.herkomst, rij.label]));
  const stuk = lijnen.slice(begin, eind);
  if (!stuk.some(({ soort }) => soort === 'rij')) return null;
  const plaats = stuk.findIndex((lijn) => {
    const label = labels.get(lijn.herkomst);
    if (label === undefined) return false;
    if (lijn.soort === 'tekst') return holdsFigures(lijn);
    return lijn.cellen.some(
      (cel, kolom) =>
        isFiguur(cel.tekst) &&
        !take(gelezen, cel) &&
        !label.includes(cel.tekst) &&
        !(noten.includes(kolom) && isVerwijzing(cel.tekst))
    );
  });
  return plaats < 0 ? null : { begin: begin + plaats, eind: begin + plaats + 1, reden: 'ongelijke-rijen' };
}

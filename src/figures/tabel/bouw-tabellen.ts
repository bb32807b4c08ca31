import type { Problem } from '../../domain/problem';
import type { Eenheid, Tabel } from '../../domain/tabel';
import { buildTabel, type Gebouwd } from './bouw-tabel';
import { findEenheid } from '../stuk/eenheid';
import { isJarentabel } from '../indicatoren/jarentabel';
import type { Documentkennis } from '../kolommen/kolommen';
import { kopAt, type Kop } from '../stuk/koppen';
import {
  countProgrammas,
  indexProgrammas,
  isBuitenProgramma,
  isVanProgramma,
  type Programmanamen,
} from '../stuk/programmagrens';
import type { Ruwtabel } from '../herkenners/ruwtabel';
import type { Lijn } from '../stuk/stroom';
import { splitByTekens } from './tekensplitsing';
import { titleAbove } from '../stuk/titel';
import { follows } from '../herkenners/vervolgtabel';

const OOK_BIJ_INDICATOREN: ReadonlySet<Problem['code']> = new Set(['cellen-onzeker', 'getal-dubbelzinnig']);

/** What is needed to give the tables of a document their meaning. */
interface Kennis {
  readonly id: string;
  readonly koppen: readonly Kop[];
  readonly kennis: Documentkennis;
}

interface Betekenis {
  readonly tabellen: readonly Tabel[];
  /** Tables of years and series: indicators, and where each began. */
  readonly jarentabellen: readonly { readonly tabel: Tabel; readonly begin: number }[];
  readonly twijfels: readonly Problem[];
}

/**
 * Whether a table says itself that it is not of the programme it stands under: by its first words, by the title right
 * above it, or by its rows.
 */
function isOfNone(
  { labelkop, rijen }: Ruwtabel,
  titel: string | null,
  programma: string | null,
  programmas: Programmanamen
): boolean {
  if (isBuitenProgramma(labelkop)) return true;
  if (titel !== null && isBuitenProgramma(titel) && !isVanProgramma(programma ?? '', titel)) return true;
  return (
    countProgrammas(
      rijen.map(({ label }) => label),
      programmas
    ) > 1
  );
}

/** Gives the tables of a document their meaning, in order. */
export function buildTabellen(
  lijnen: readonly Lijn[],
  ruw: readonly Ruwtabel[],
  { id, koppen, kennis }: Kennis
): Betekenis {
  const tabellen: Tabel[] = [];
  const jarentabellen: { readonly tabel: Tabel; readonly begin: number }[] = [];
  const programmas = indexProgrammas(koppen.flatMap(({ soort, tekst }) => (soort === 'programma' ? [tekst] : [])));
  let vorige: { readonly eind: number; readonly eenheid: Eenheid | null } | null = null;
  const unitOf = ({ begin, eind }: Ruwtabel): Eenheid | null => {
    const sluitAan = vorige !== null && follows(lijnen, vorige.eind, begin);
    return findEenheid(lijnen, begin, eind) ?? (sluitAan ? (vorige?.eenheid ?? null) : null);
  };
  const build = (tabel: Ruwtabel): Gebouwd => {
    const titel = tabel.titel ?? titleAbove(lijnen, tabel.begin);
    const programma = kopAt(koppen, 'programma', tabel.begin)?.tekst ?? null;
    return buildTabel(tabel, {
      document: id,
      nummer: tabellen.length + 1,
      titel,
      programma: isOfNone(tabel, titel, programma, programmas) ? null : programma,
      eenheid: unitOf(tabel),
      kennis,
    });
  };
  const add = (tabel: Ruwtabel, gebouwd: Gebouwd): readonly Problem[] => {
    vorige = { eind: tabel.eind, eenheid: unitOf(tabel) };
    const isJaren = isJarentabel(gebouwd.tabel, lijnen, tabel.begin);
    if (isJaren) jarentabellen.push({ tabel: gebouwd.tabel, begin: tabel.begin });
    else tabellen.push(gebouwd.tabel);
    // What columns, signs and units would mean of amounts is no question for indicators.
    return gebouwd.twijfels.filter(({ code }) => !isJaren || OOK_BIJ_INDICATOREN.has(code));
  };
  const twijfels = ruw.map((tabel) => {
    const heel = build(tabel);
    const delen = splitByTekens(tabel, heel, lijnen, build);
    return delen === null ? add(tabel, heel) : delen.flatMap((deel) => add(deel, build(deel)));
  });
  return { tabellen, jarentabellen, twijfels: twijfels.flat() };
}

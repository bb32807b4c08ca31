import type { Documentsoort, Lezing } from '../../domain/lezing';
import { isSameProgramma } from '../../domain/programma';
import type { Kolom, Reeks, Rij, Tabel, Tegel } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import type { Check } from '../check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { postAt } from './kolommen';
import { addendsWithoutTotal } from './optelling';
import { postOfTegel } from './tegels';

/** A headline tile against the total row of its programme in the tables, or against the sum of the rows without one. */
export const totaalTegel: Check = {
  code: 'totaal-tegel',
  run: (lezing) => lezing.tegels.flatMap((tegel) => lezing.tabellen.flatMap((tabel) => inTable(lezing, tegel, tabel))),
};

/** Which series a tile repeats: the one that the document is about. */
const REEKSEN: Readonly<Record<Documentsoort, readonly Reeks[]>> = {
  jaarrekening: ['rekening'],
  begroting: ['primitief', 'raming', 'na wijziging'],
  bestuursrapportage: ['prognose', 'na wijziging'],
};

function inTable(lezing: Lezing, tegel: Tegel, tabel: Tabel): readonly Uitkomst[] {
  const own = tabel.rijen.filter(({ rol, programma }) => rol !== 'kop' && isSameProgramma(programma, tegel.programma));
  const kolom = findKolom(lezing, tegel, tabel);
  if (kolom === null) return [];
  const inRow = tabel.kolommen[kolom]?.soort === null;
  const rijen = inRow ? own.filter(({ soort }) => soort === tegel.soort) : own;
  if (rijen.length === 0) return [];
  return choose(lezing, tegel, tabel, rijen, kolom);
}

function choose(lezing: Lezing, tegel: Tegel, tabel: Tabel, rijen: readonly Rij[], kolom: number): readonly Uitkomst[] {
  const delen = addendsWithoutTotal(rijen);
  const kandidaten = delen === null ? rijen.filter(({ rol }) => rol === 'totaal').map((rij) => [rij]) : [delen];
  const pogingen = kandidaten.flatMap((kandidaat) => {
    const identiteit = toIdentiteit(lezing, tegel, tabel, kandidaat, kolom);
    const uitkomst = testIdentiteit(identiteit);
    return uitkomst === null ? [] : [{ identiteit, uitkomst }];
  });
  const [first] = pogingen;
  if (first === undefined) return [];
  if (pogingen.length === 1) return [first.uitkomst];
  // More than one total (before and after reserves): only one that ties with the tile says which is meant.
  const sluitend = pogingen.filter(({ uitkomst }) => 'oordeel' in uitkomst && uitkomst.oordeel !== 'verschil');
  return [sluitend[0]?.uitkomst ?? leaveOut(first.identiteit, 'optelling-onduidelijk')];
}

function toIdentiteit(lezing: Lezing, tegel: Tegel, tabel: Tabel, rijen: readonly Rij[], kolom: number): Identiteit {
  const teken = houseSign(tabel.tekenconventie, tegel.soort) === houseSign(tegel.tekenconventie, tegel.soort) ? 1 : -1;
  return {
    code: 'totaal-tegel',
    document: lezing.document.id,
    programma: tegel.programma,
    termen: rijen.map((rij) => ({ ...postAt(tabel, rij, kolom), teken })),
    totaal: postOfTegel(tegel),
    bij: tabel.id,
  };
}

/** The one column with the tile's kind, year and series; null without one, or with more than one. */
function findKolom(lezing: Lezing, tegel: Tegel, tabel: Tabel): number | null {
  const jaar = tegel.jaar ?? lezing.jaar;
  const inRows = tabel.rijen.some(({ soort }) => soort === tegel.soort);
  const fits = (kolom: Kolom): boolean =>
    (kolom.jaar ?? lezing.jaar) === jaar && (kolom.soort === tegel.soort || (inRows && kolom.soort === null));
  for (const reeks of REEKSEN[lezing.soort ?? 'jaarrekening']) {
    const found = tabel.kolommen.flatMap((kolom, index) => (kolom.reeks === reeks && fits(kolom) ? [index] : []));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

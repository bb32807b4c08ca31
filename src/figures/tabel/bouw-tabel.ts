import type { DocumentId } from '../../domain/herkomst';
import type { Problem } from '../../domain/problem';
import type { Cel, Eenheid, Kolom, Rij, Tabel, Tekenconventie } from '../../domain/tabel';
import { toBedrag } from '../../money/bedrag';
import { decimaal, divide, multiply, negate, NUL, signOf } from '../../money/decimaal';
import { detectNotatie } from '../../money/notatie';
import { findDrietallen } from '../kolommen/drietallen';
import { assumeEenheid } from '../stuk/eenheid';
import { getalOf, toCel, type Gelezencel } from './getallen';
import { amountSign, rowSign } from '../../domain/huisteken';
import { parseKop } from '../stuk/koppen';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import { isTussentitel } from '../stuk/paginaregel';
import { nameKolommen, type Documentkennis } from '../kolommen/kolommen';
import { decideSaldoBySigns, decideSaldokolom } from '../kolommen/kolomsoort';
import { signByLetters } from './oordeelletters';
import { joinBroken } from '../herkenners/gebroken';
import { kindOfHeading } from './rijsoort';
import { placeOpenRows } from './plaatsen';
import { inferSaldoOnly, isSaldotitel } from './saldotabel';
import type { Ruwtabel } from '../herkenners/ruwtabel';
import { inferSaldo, inferZonderSaldo, type Tekenuitkomst } from './tekens';
import { nameByTotal } from './totaalsoort';
import { columnDoubts, kindDoubt, numberDoubts, openDoubt } from './tabeltwijfels';
import { decideVerschilkolom, inferVerschil } from './verschil';
import { assignRijsoorten, toWerkrij, type Werkrij } from './werkrij';

/** Where a table stands in its document. */
export interface Omgeving {
  readonly document: DocumentId;
  /** 1 for the first table. */
  readonly nummer: number;
  readonly titel: string | null;
  /** Programme of the heading above the table. */
  readonly programma: string | null;
  readonly eenheid: Eenheid | null;
  readonly kennis: Documentkennis;
}

/** A table with its doubts. */
export interface Gebouwd {
  readonly tabel: Tabel;
  readonly twijfels: readonly Problem[];
}

const HEEL_EURO = decimaal('1');

function printedTexts(ruw: Ruwtabel): string[] {
  return ruw.rijen.flatMap(({ inhoud }) =>
    (inhoud.soort === 'vast' ? inhoud.cellen : inhoud.reeksen.flat()).flatMap((cel) =>
      cel === null ? [] : [cel.tekst]
    )
  );
}

/** The figures of one kind, wherever the kind stands. */
function ofKind(kolommen: readonly Kolom[], rijen: readonly Werkrij[], soort: 'lasten' | 'baten') {
  return rijen.flatMap((rij) =>
    rij.cellen.flatMap((cel, i) => {
      const kolom = kolommen[i];
      return kolom?.reeks !== 'verschil' && (kolom?.soort ?? rij.soort) === soort ? (getalOf(cel) ?? []) : [];
    })
  );
}

/** The words before the unit, where both stand on one line: "Netto kosten per programma x € 1.000". */
function captionOf({ eenheid }: Omgeving): string {
  return (
    /^(.*?)[\s(]*(?:bedragen\s*)?(?:[x×*]|\bin)\s*(?:€|1\.?000|euro|duizend)/i.exec(eenheid?.bron ?? '')?.[1] ?? ''
  );
}

/** "Lasten per programma" above a table gives its rows their kind; words of a total or of both do not. */
function kindAbove(tekst: string): 'lasten' | 'baten' | 'saldo' | null {
  if (isSaldotitel(tekst)) return 'saldo';
  const kop = kindOfHeading(tekst);
  if (kop !== null) return kop;
  // "Overzicht van baten en lasten - Lasten" is of the last word.
  const { soort } = parseKopwoorden(tekst.split(/\s[-–:]\s/).at(-1) ?? '');
  return soort === 'lasten' || soort === 'baten' ? soort : null;
}

/** The signs of a table of saldi, where neither columns nor rows are of lasten or baten. */
function saldiOnly(kolommen: readonly Kolom[], rijen: readonly Werkrij[], titel: string): Tekenuitkomst | null {
  const soorten = [...kolommen, ...rijen].map(({ soort }) => soort);
  if (soorten.includes('lasten') || soorten.includes('baten') || !soorten.includes('saldo')) return null;
  return inferSaldoOnly(kolommen, rijen, titel);
}

function inferTekens(kolommen: readonly Kolom[], rijen: readonly Werkrij[], titel: string): Tekenuitkomst {
  const drietallen = findDrietallen(kolommen, rijen);
  const alleenSaldi = drietallen.length > 0 ? null : saldiOnly(kolommen, rijen, titel);
  if (alleenSaldi !== null) return alleenSaldi;
  const soorten = [...kolommen.flatMap((k) => (k.reeks === 'verschil' ? [] : k.soort)), ...rijen.map((r) => r.soort)];
  if (drietallen.length > 0 || soorten.includes('saldo')) return inferSaldo(drietallen);
  return inferZonderSaldo(ofKind(kolommen, rijen, 'lasten'), ofKind(kolommen, rijen, 'baten'));
}

/** Differences are printed, and neither their order nor their sign follows from the figures. */
function hasOpenVerschil(
  kolommen: readonly Kolom[],
  rijen: readonly Werkrij[],
  vorm: Tekenconventie['verschil']
): boolean {
  return (
    vorm === null &&
    kolommen.some(
      ({ reeks }, i) => reeks === 'verschil' && rijen.some((rij) => signOf(getalOf(rij.cellen[i])?.waarde ?? NUL) !== 0)
    )
  );
}

/** The unit that every figure says itself (`€ 1,2 mln`); null when some do not. */
function cellEenheid(rijen: readonly Werkrij[]): Eenheid | null {
  const getallen = rijen.flatMap(({ cellen }) => cellen.filter((cel) => signOf(getalOf(cel)?.waarde ?? NUL) !== 0));
  const [eerste] = getallen;
  const euro = eerste?.gelezen?.factor ?? null;
  return euro === null || getallen.some((cel) => cel?.gelezen?.factor !== euro)
    ? null
    : { euro, bron: eerste?.cel.tekst ?? '' };
}

/** The published figure in the table's unit, and in euro where unit, sign and kind are known. */
function celOf(
  gelezen: Gelezencel,
  kolom: Kolom,
  rij: Werkrij,
  rijteken: 1 | -1 | null,
  eenheid: Eenheid,
  conventie: Tekenconventie
): Cel {
  const kaal = toCel(gelezen);
  const factor = gelezen.gelezen?.factor ?? null;
  // "1,2 mln" in a table of thousands says its own unit.
  const schaal = factor === null ? HEEL_EURO : divide(factor, eenheid.euro);
  const waarde = kaal.waarde === null ? null : multiply(kaal.waarde, schaal);
  const soort = kolom.soort ?? rij.soort;
  const teken = amountSign(conventie, kolom.reeks, soort, rijteken);
  const euro =
    waarde === null || teken === null || gelezen.gelezen?.procent === true ? null : toBedrag(waarde, eenheid.euro);
  return {
    ...kaal,
    waarde,
    stap: multiply(kaal.stap, schaal),
    bedrag: euro === null || teken === 1 ? euro : (negate(euro) as typeof euro),
  };
}

/** Gives a table as found its meaning: columns, kinds, signs, unit, and every figure with its amount. */
export function buildTabel(ruw: Ruwtabel, omgeving: Omgeving): Gebouwd {
  const id = `${omgeving.document}.t${omgeving.nummer}`;
  const notatie = detectNotatie(printedTexts(ruw));
  const rijen = joinBroken(signByLetters(ruw.rijen))
    .map((rij) => toWerkrij(rij, ruw.koppen.length, notatie))
    .filter(({ rol, ruw: { label, letter } }) => rol !== 'kop' || letter !== null || isTussentitel(label));
  const titel = `${omgeving.titel ?? ''} ${ruw.labelkop} ${omgeving.eenheid?.bron ?? ''}`;
  const genoemd = nameKolommen(ruw.koppen, titel, omgeving.kennis);
  const bekend = decideVerschilkolom(decideSaldokolom(genoemd, rijen), rijen);
  if (!bekend.some(({ soort }) => soort === 'lasten' || soort === 'baten')) {
    assignRijsoorten(
      rijen,
      kindAbove(ruw.labelkop) ?? kindAbove(captionOf(omgeving)) ?? kindAbove(omgeving.titel ?? '')
    );
    nameByTotal(rijen);
  }
  const gevonden = inferTekens(bekend, rijen, titel);
  const kolommen = decideSaldoBySigns(bekend, rijen, gevonden.conventie);
  const verschil = inferVerschil(kolommen, rijen, gevonden.conventie);
  const tekens = { ...gevonden, conventie: { ...gevonden.conventie, verschil } };
  const onzeker = placeOpenRows(rijen, kolommen, tekens.conventie);
  const twijfels: Problem[] = columnDoubts(kolommen, rijen, ruw);
  if (!tekens.zeker || hasOpenVerschil(kolommen, rijen, verschil)) {
    const { sluitend, rijen: aantal } = tekens;
    twijfels.push({ code: 'teken-onzeker', herkomst: ruw.herkomst, sluitend, rijen: aantal });
  }
  if (tekens.uit !== undefined) {
    twijfels.push({ code: 'teken-afgeleid', herkomst: ruw.herkomst, label: tekens.uit });
  }
  const waarden = rijen.flatMap((rij) => rij.cellen.flatMap((cel) => getalOf(cel)?.waarde ?? []));
  const eenheid = omgeving.eenheid ?? cellEenheid(rijen) ?? assumeEenheid(waarden);
  if (eenheid.bron === null)
    twijfels.push({ code: 'eenheid-onbekend', herkomst: ruw.herkomst, aangenomen: eenheid.euro });
  const labelprogramma = parseKop(ruw.labelkop)?.soort === 'programma' ? ruw.labelkop : null;
  const klaar = rijen.map((rij, i): Rij => {
    const twijfel = openDoubt(rij, onzeker.get(rij));
    if (twijfel !== null) twijfels.push(twijfel);
    twijfels.push(...numberDoubts(rij));
    const rijteken = rowSign(
      rij.cellen.map((cel) => getalOf(cel)?.waarde ?? null),
      kolommen
    );
    return {
      id: `${id}.r${i + 1}`,
      label: rij.label,
      code: rij.code,
      programma: rij.programma ?? labelprogramma ?? omgeving.programma,
      rol: rij.rol,
      soort: rij.soort,
      cellen: rij.cellen.map((cel, k) => {
        const kolom = kolommen[k];
        return cel === null || kolom === undefined ? null : celOf(cel, kolom, rij, rijteken, eenheid, tekens.conventie);
      }),
      twijfel,
      herkomst: rij.ruw.herkomst,
    };
  });
  const onbekend = kindDoubt(kolommen, rijen);
  if (onbekend !== null) twijfels.push(onbekend);
  return {
    tabel: {
      id,
      titel: omgeving.titel,
      herkomst: ruw.herkomst,
      eenheid,
      tekenconventie: tekens.conventie,
      kolommen,
      rijen: klaar,
    },
    twijfels,
  };
}

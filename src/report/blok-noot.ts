import { niveauOf } from '../domain/afwijking';
import type { Oorzaak } from '../domain/oorzaak';
import type { VerklaardeAfwijking } from '../domain/resultaat';
import { metLetter, rapport as tekst } from '../locale/nl/rapport';
import { absolute, isZero, signOf, type Decimaal } from '../money/decimaal';
import { isTellingProcent } from '../locale/conceptgeval';
import { formatProcent } from '../money/format';
import type { Alinearol, Blok, Tabelrij } from './blok';
import { getalkop, kop, nameMoment, nameOf, print } from './blok-tabel';
import { chooseEenheid } from './eenheid';
import { vnOf } from './maak-tabel';
import type { Noot, Nootoorzaak } from './rapport';

/** Name of what an afwijking is of. */
export function nameAfwijking(afwijking: VerklaardeAfwijking): string {
  const { naam, programma, doelstelling } = afwijking;
  if (niveauOf(afwijking) === 'geheel') return naam === '' ? tekst.geheel : naam;
  return nameOf({ code: doelstelling, naam: naam === '' ? (programma ?? tekst.zonderProgramma) : naam });
}

/** A paragraph of one piece. */
export function alinea(inhoud: string, rol: Alinearol = 'gewoon'): Blok {
  return { soort: 'alinea', rol, delen: [{ tekst: inhoud }] };
}

/** One note: its heading with the amount, the two figures, the text, the causes with what is left, and its status. */
export function toNootblokken(noot: Noot, stap: Decimaal): readonly Blok[] {
  const { afwijking, status, door, datum } = noot;
  const { procent, vn, basis, vergeleken } = afwijking;
  const share = procent === null || !isTellingProcent(afwijking) ? '' : ` (${formatProcent(procent, 'nl')})`;
  const onderdeel = nameAfwijking(afwijking);
  const heading = tekst.noot(onderdeel, tekst.soortInZin[afwijking.soort], metLetter(afwijking.afwijking, vn) + share);
  const sides = tekst.zijden(
    tekst.zijde(nameMoment(basis), basis.bedrag),
    tekst.zijde(tekst.reeks(vergeleken.reeks, vergeleken.jaar), vergeleken.bedrag)
  );
  const hasStatus = [status, door, datum].some((part) => part !== '');
  return [
    { soort: 'kop', niveau: 2, tekst: heading },
    alinea(sides, 'klein'),
    ...warnings(noot),
    ...body(noot),
    ...(noot.oorzaken.length === 0 ? [] : [toOorzaakblok(noot, onderdeel, stap)]),
    ...noot.oorzaken.flatMap((oorzaak) =>
      oorzaak.twijfels.map((twijfel) =>
        alinea(tekst.letOp(describeCause({ ...oorzaak, bron: '' }), tekst.bezwaar(twijfel)), 'let-op')
      )
    ),
    ...noot.nietGeteld.map((oorzaak) => alinea(tekst.nietGeteld(describeCause(oorzaak), whyNot(oorzaak)), 'let-op')),
    ...(hasStatus ? [alinea(tekst.status(status, door, datum), 'status')] : []),
  ];
}

function body({ tekst: own, isConcept, oorzaken }: Noot): readonly Blok[] {
  if (own === '') return isConcept && oorzaken.length === 0 ? [alinea(tekst.geenToelichting, 'concept')] : [];
  if (!isConcept) return [alinea(own)];
  return [{ soort: 'alinea', rol: 'concept', delen: [{ tekst: tekst.concept, vet: true }, { tekst: own }] }];
}

function warnings({ verouderd, tegenspraken, afwijking }: Noot): readonly Blok[] {
  const stale =
    verouderd === null
      ? []
      : [
          tekst.verouderd(
            verouderd.van === null ? null : metLetter(verouderd.van, vnOf(verouderd.van)),
            metLetter(afwijking.afwijking, afwijking.vn)
          ),
        ];
  const contradicted = tegenspraken.map((t) => tekst.tegenspraak(t, vnOf(t.berekend)));
  return [...stale, ...contradicted].map((sentence) => alinea(sentence, 'let-op'));
}

function toOorzaakblok({ oorzaken, onverklaard, afwijking }: Noot, onderdeel: string, stap: Decimaal): Blok {
  const eenheid = chooseEenheid([...oorzaken.map(({ bedrag }) => bedrag), onverklaard, afwijking.afwijking], stap);
  const naam = `${onderdeel}, ${tekst.soortInZin[afwijking.soort]}`;
  const line = (rol: Tabelrij['rol'], label: string, oorzaak: Pick<Nootoorzaak, 'bedrag' | 'aard'>): Tabelrij => ({
    rol,
    cellen: [label, print(absolute(oorzaak.bedrag), eenheid), vnOf(oorzaak.bedrag) ?? '', oorzaak.aard ?? ''],
  });
  // Causes that say more than there is to explain leave a rest the other way.
  const isTooMuch = signOf(onverklaard) === -signOf(afwijking.afwijking);
  const rest = isTooMuch ? tekst.meerVerklaard : tekst.onverklaard;
  return {
    soort: 'tabel',
    bijschrift: tekst.bijschrift.oorzaken(naam, tekst.eenheid(eenheid.euro)),
    koppen: [
      kop(tekst.koppen.oorzaak, 68),
      getalkop(tekst.koppen.bedrag, 18),
      kop(tekst.koppen.vn, 7),
      kop(tekst.koppen.is, 7),
    ],
    rijen: [
      ...oorzaken.map((oorzaak) => line('regel', describeCause(oorzaak), oorzaak)),
      ...(isZero(onverklaard) ? [] : [line('rest', rest, { bedrag: onverklaard, aard: null })]),
      line('totaal', tekst.totaalAfwijking, { bedrag: afwijking.afwijking, aard: null }),
    ],
  };
}

function describeCause({ tekst: own, categorie, bron }: Pick<Oorzaak, 'tekst' | 'categorie' | 'bron'>): string {
  const text = own.trim() === '' ? (categorie.trim() === '' ? tekst.zonderTekst : categorie.trim()) : own.trim();
  return bron.trim() === '' ? text : `${text}\n${tekst.bron(bron.trim())}`;
}

function whyNot({ bezwaren, bedrag }: Oorzaak): string {
  const [first] = bezwaren;
  if (first !== undefined) return tekst.bezwaar(first);
  return bedrag === null ? tekst.zonderBedrag : metLetter(bedrag, vnOf(bedrag));
}

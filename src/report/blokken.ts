import { rapport as tekst } from '../locale/nl/rapport';
import type { Decimaal } from '../money/decimaal';
import type { Blok } from './blok';
import { alinea, toNootblokken } from './blok-noot';
import { toRechtmatigheidblokken, toSlotblokken } from './blok-slot';
import { nameMoment, nameOf, toTabelblok } from './blok-tabel';
import type { Rapport, Rapportprogramma, Rapporttabel } from './rapport';
import { vergelijkingOf } from './vergelijking';

/**
 * The report from its title to its last list, in Dutch: what every format prints.
 * @param nu the moment of making it, `2026-11-21 20:30`; null leaves it out
 */
export function toBlokken(rapport: Rapport, nu: string | null): readonly Blok[] {
  const { geheel, noten, programmas, rechtmatigheid, notities, stap } = rapport;
  return [
    { soort: 'titel', tekst: titleOf(rapport) },
    ...introduction(rapport, nu),
    ...(geheel.length === 0 && noten.length === 0
      ? []
      : [
          { soort: 'kop', niveau: 1, tekst: tekst.geheel } as const,
          ...geheel.map((tabel) => toTabelblok(tabel, stap, tekst.bijschrift.geheel)),
          ...noten.flatMap((noot) => toNootblokken(noot, stap)),
        ]),
    ...programmas.flatMap((programma) => toProgrammablokken(programma, stap)),
    ...(rechtmatigheid === null ? [] : toRechtmatigheidblokken(rechtmatigheid, notities, stap)),
    ...toSlotblokken(rapport),
  ];
}

/** The title, with the two series when there is one comparison. */
export function titleOf({ geheel, programmas }: Rapport): string {
  const tables = [...geheel, ...programmas.flatMap(({ tabellen }) => tabellen)];
  const [first] = tables;
  if (first === undefined || new Set(tables.map(vergelijkingOf)).size !== 1) return tekst.titel;
  const name = ({ reeks, jaar }: Rapporttabel['basis']): string => tekst.reeks(reeks, jaar);
  return tekst.titelVan(tekst.tegenover(name(first.vergeleken), name(first.basis)));
}

function introduction(rapport: Rapport, nu: string | null): readonly Blok[] {
  const { documenten, drempel, drempelProgramma, keuze, programmas, geheel } = rapport;
  const tables = [...geheel, ...programmas.flatMap(({ tabellen }) => tabellen)];
  const lines = tables.flatMap(({ regels }) => regels);
  const bases = new Set(tables.map(({ basis }) => tekst.reeks(basis.reeks, basis.jaar)));
  const basis = bases.size === 1 ? ([...bases][0] ?? null) : null;
  const threshold =
    drempelProgramma === null
      ? [tekst.drempel(drempel.bedrag, drempel.procent, 'alles', basis)]
      : [
          tekst.drempel(drempelProgramma.bedrag, drempelProgramma.procent, 'programma', basis),
          tekst.drempel(drempel.bedrag, drempel.procent, 'onderdeel', basis),
        ];
  const sentences = [
    ...(nu === null ? [] : [tekst.stand(nu)]),
    ...(documenten.length === 0 ? [] : [tekst.uit(documenten)]),
    ...threshold,
    tekst.leeswijzer,
    ...(lines.some(({ rol, aantal }) => rol === 'overig' && aantal === 0) ? [tekst.afrondingsregel] : []),
    ...(lines.some(({ rol }) => rol === 'opgeteld') ? [tekst.opgeteldUitleg] : []),
  ];
  const choices = [
    ...(keuze.programmas === null ? [] : [tekst.nietAlle]),
    ...(keuze.alleenAkkoord ? [tekst.alleenAkkoord] : []),
    ...(keuze.metVerouderd ? [] : [tekst.zonderVerouderd]),
  ];
  return [alinea(sentences.join(' ')), ...(choices.length === 0 ? [] : [alinea(choices.join(' '), 'let-op')])];
}

function toProgrammablokken(
  { naam, tabellen, noten, nietVergeleken }: Rapportprogramma,
  stap: Decimaal
): readonly Blok[] {
  const title = naam ?? tekst.zonderProgramma;
  const left = nietVergeleken.map(
    ({ doelstelling, naam: rij, reeks, jaar, reden }) =>
      `${nameOf({ code: doelstelling, naam: rij })} (${nameMoment({ reeks, jaar }).toLowerCase()}, ${tekst.redenNietVergeleken[reden]})`
  );
  return [
    { soort: 'kop', niveau: 1, tekst: title },
    ...tabellen.map((tabel) => toTabelblok(tabel, stap, (eenheid) => tekst.bijschrift.programma(title, eenheid))),
    ...(left.length === 0 ? [] : [alinea(tekst.nietVergeleken(left), 'klein')]),
    ...noten.flatMap((noot) => toNootblokken(noot, stap)),
  ];
}

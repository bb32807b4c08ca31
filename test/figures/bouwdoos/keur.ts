import type { Lezing } from '../../../src/domain/lezing';
import type { Problem } from '../../../src/domain/problem';
import type { Tabel } from '../../../src/domain/tabel';
import type { Model, Waarheid } from './model';

/** What a reading makes of a made-up document. */
export interface Keuring {
  /** Right in every respect. */
  exact: number;
  /** In its place, while series, kind, year or amount is left open. */
  deels: number;
  /** Not read, and reported. */
  gemeld: number;
  /** Not read or left open, and not a word about it. */
  stil: string[];
  fout: string[];
}

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const digits = (tekst: string): string => tekst.replace(/\D/g, '');

function isNamed(label: string, code: string | null, waar: Waarheid): boolean {
  const doel = kaal(waar.label);
  return [label, `${code ?? ''}${label}`, `${label}${code ?? ''}`].some((tekst) => kaal(tekst) === doel);
}

/** A total is of no programme of the table; what stands above the whole table may be said of it. */
function isOfProgramma(gelezen: string, waar: string, waarheid: Model['waarheid']): boolean {
  if (kaal(waar).includes(kaal(gelezen))) return true;
  return (
    waar === 'Totaal' && ![...waarheid.values()].some(({ programma }) => kaal(programma ?? '').includes(kaal(gelezen)))
  );
}

function keurTabel(
  tabel: Tabel,
  { waarheid }: Model,
  twijfels: readonly Problem[],
  gezien: Set<string>,
  uit: Keuring
): void {
  const gemeld = (code: Problem['code']): boolean => twijfels.some((t) => t.code === code);
  for (const rij of tabel.rijen) {
    rij.cellen.forEach((cel, i) => {
      const kolom = tabel.kolommen[i];
      if (cel === null || kolom === undefined || cel.nihil || cel.waarde === null || cel.waarde === '0') return;
      const naam = `"${cel.tekst}" (${rij.label} / ${kolom.kop})`;
      const waar = waarheid.get(digits(cel.tekst));
      if (waar === undefined) {
        uit.fout.push(`${naam} is geen cijfer`);
        return;
      }
      if (gezien.has(digits(cel.tekst))) uit.fout.push(`${naam} is twee keer gelezen`);
      gezien.add(digits(cel.tekst));
      const soort = kolom.soort ?? rij.soort;
      const fouten = [
        kaal(cel.tekst) === kaal(waar.tekst) ? '' : `tekst ${waar.tekst}`,
        isNamed(rij.label, rij.code, waar) ? '' : `label ${waar.label}`,
        kolom.reeks === null || kolom.reeks === waar.reeks ? '' : `reeks ${kolom.reeks} voor ${waar.reeks}`,
        soort === null || soort === waar.soort ? '' : `soort ${soort} voor ${waar.soort}`,
        kolom.jaar === null || kolom.jaar === waar.jaar ? '' : `jaar ${kolom.jaar} voor ${waar.jaar}`,
        cel.bedrag === null || cel.bedrag === waar.bedrag || gemeld('eenheid-onbekend')
          ? ''
          : `bedrag ${cel.bedrag} voor ${waar.bedrag}`,
        rij.soort === null ||
        waar.programma === null ||
        rij.programma === null ||
        isOfProgramma(rij.programma, waar.programma, waarheid)
          ? ''
          : `programma ${rij.programma} voor ${waar.programma}`,
      ].filter((fout) => fout !== '');
      if (fouten.length > 0) uit.fout.push(`${naam}: ${fouten.join(', ')}`);
      else if (kolom.reeks !== null && soort !== null && kolom.jaar !== null && cel.bedrag !== null) uit.exact += 1;
      else {
        uit.deels += 1;
        const gezegd =
          (kolom.reeks === null || soort === null
            ? gemeld('kolom-onbekend') || gemeld('teken-onzeker') || gemeld('rij-onbekend')
            : true) &&
          (kolom.jaar === null ? gemeld('jaar-onbekend') || gemeld('kolom-onbekend') : true) &&
          (cel.bedrag === null ? gemeld('teken-onzeker') || gemeld('kolom-onbekend') || gemeld('rij-onbekend') : true);
        if (!gezegd)
          uit.stil.push(`${naam}: ${kolom.reeks ?? '?'} ${soort ?? '?'} ${kolom.jaar ?? '?'} ${cel.bedrag ?? '?'}`);
      }
    });
  }
}

/** Weighs what was read against the truth. */
export function keur(lezing: Lezing, model: Model): Keuring {
  const uit: Keuring = { exact: 0, deels: 0, gemeld: 0, stil: [], fout: [] };
  const gezien = new Set<string>();
  for (const tabel of lezing.tabellen) keurTabel(tabel, model, lezing.twijfels, gezien, uit);
  const elders = [
    ...lezing.tegels.map((t) => t.bedrag.tekst),
    ...lezing.indicatoren.flatMap((i) => i.jaren.flatMap((j) => [j.begroting?.tekst ?? '', j.realisatie?.tekst ?? ''])),
  ];
  for (const tekst of elders)
    if (model.waarheid.has(digits(tekst))) uit.fout.push(`"${tekst}" is geen cijfer van een tabel`);
  const open = new Set(lezing.twijfels.flatMap((t) => (t.code === 'cellen-onzeker' ? [kaal(t.label)] : [])));
  const onleesbaar = lezing.twijfels.some(({ code }) => code === 'tabel-onleesbaar');
  for (const [cijfers, waar] of model.waarheid) {
    if (gezien.has(cijfers)) continue;
    if (onleesbaar || [...open].some((label) => kaal(waar.label).includes(label))) uit.gemeld += 1;
    else uit.stil.push(`${waar.tekst} (${waar.label}) is niet gelezen`);
  }
  return uit;
}

import type { Regel } from '../vormen';
import { INDELINGEN } from './indelingen';
import { choose, Schrijver, type Model } from './model';

const EENHEDEN: Readonly<Record<number, readonly string[]>> = {
  1000: [
    'Bedragen x € 1.000',
    'x €1.000',
    '× € 1.000',
    '* € 1.000',
    'x € 1000',
    'x 1.000,-',
    'in € 1.000',
    'x 1.000 euro',
    'bedragen in duizenden euro',
  ],
  1: ["Bedragen in euro's", 'in hele euro', 'Bedragen x € 1'],
  1_000_000: ['(bedragen x € 1.000.000)', 'in mln euro', 'x € 1 mln'],
};

/** A document with one table in a layout of the catalogue; null for a seed that would print two figures alike. */
export function makeModel(indeling: keyof typeof INDELINGEN, zaad: number): Model | null {
  const keuzes = choose(zaad);
  const { kans, jaar, tekens, schrift, euro } = keuzes;
  const schrijver = new Schrijver(keuzes);
  const tabel = INDELINGEN[indeling]?.(keuzes, schrijver) ?? [];
  if (!schrijver.uniek) return null;
  const soort = kans.uit([`Jaarstukken ${jaar}`, `Jaarrekening ${jaar}`, `Jaarverslag ${jaar}`]);
  const kop = kans.uit([
    'Wat heeft het gekost?',
    'Overzicht van baten en lasten',
    'Programma 3 Leefomgeving',
    'Wat kostte het?',
  ]);
  const eenheid = kans.ja(0.1) ? [] : [kans.uit(EENHEDEN[euro] ?? [''])];
  const regels: Regel[] = [soort, '', kop, '', ...eenheid, ...tabel, '', 'De lasten zijn lager dan begroot.'];
  return {
    omschrijving: `${indeling} ${zaad}: ${tekens.naam}, verschil ${keuzes.verschil}, ${schrift.naam}, x ${euro}`,
    regels,
    waarheid: schrijver.waarheid,
  };
}

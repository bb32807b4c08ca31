import {
  isProgrammaniveau,
  type Afwijking,
  type Afwijkingssoort,
  type Vergelijkingszijde,
} from '../../domain/afwijking';
import type { Oorzaakbezwaar } from '../../domain/oorzaak';
import type { Reeks } from '../../domain/tabel';
import { compare, decimaal, absolute, isZero, signOf, type Decimaal } from '../../money/decimaal';
import { formatBedragInTekst, formatProcent } from '../../money/format';
import { describeBezwaar } from './bezwaren';
import { isSaldo, plainNummer, toConceptgegevens, type Conceptgegevens } from '../conceptgeval';

/** Drafted sentences of notes. */
export interface Conceptteksten {
  /** One sentence that says what the figures say: never a cause. */
  readonly zin: (afwijking: Afwijking) => string;
  /** What is doubtful in a cause, and what to do about it. */
  readonly bezwaar: (bezwaar: Oorzaakbezwaar) => string;
}

export const concepten: Conceptteksten = { zin, bezwaar: describeBezwaar };

function zin(afwijking: Afwijking): string {
  const gegevens = toConceptgegevens(afwijking);
  const tekst = isSaldo(afwijking) ? saldozin(afwijking, gegevens) : bedragzin(afwijking, gegevens);
  return tekst.replace(/ {2,}/g, ' ').replace(/ ([,.:;])/g, '$1');
}

/** Amounts of which there is more or less, in the plural. */
const MEERVOUD: Readonly<Record<Afwijkingssoort, string>> = {
  lasten: 'lasten',
  baten: 'baten',
  saldo: 'saldi',
  toevoeging: 'toevoegingen aan reserves',
  onttrekking: 'onttrekkingen aan reserves',
  'mutatie reserves': 'mutaties in reserves',
  resultaat: 'resultaten',
};

/** Amounts that are better or worse, in the singular. */
const ENKELVOUD: Readonly<Record<Afwijkingssoort, string>> = {
  ...MEERVOUD,
  saldo: 'saldo',
  'mutatie reserves': 'saldo van mutaties in reserves',
  resultaat: 'resultaat',
};

/** Lasten and baten: plural. */
function bedragzin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { basis, vergeleken } = afwijking;
  const soort = MEERVOUD[afwijking.soort];
  const naam = naamVan(afwijking);
  const onderwerp = `De ${BIJVOEGLIJK[vergeleken.reeks]} ${soort} van ${naam}`;
  const tijd = inJaar(vergeleken.jaar);
  const nu = bedragVan(vergeleken.bedrag, stap);
  const toen = bedragVan(basis.bedrag, stap);
  switch (geval) {
    case 'niets':
      return `Voor ${naam} zijn er ${tijd} geen ${BIJVOEGLIJK[vergeleken.reeks]} ${soort}, ${netAls(basis)}.`;
    case 'gelijk':
      return `${onderwerp} zijn ${tijd} ${gelijkAan(basis, 'die')}: ${nu}.`;
    case 'nieuw':
      return `${onderwerp} zijn ${tijd} ${nu}${geenIn(basis)} ${slot(afwijking)}.`;
    case 'vervallen':
      return `Voor ${naam} zijn er ${tijd} geen ${BIJVOEGLIJK[vergeleken.reeks]} ${soort}, ${tegen(basis, toen)} ${slot(afwijking)}.`;
    case 'omslag':
      return `${onderwerp} zijn ${tijd} ${nu}, ${tegen(basis, toen)}: een verschil van ${omvang(toename, stap)} ${slot(afwijking)}.`;
    case 'anders': {
      const verschil = `${omvang(toename, stap)} ${signOf(toename) > 0 ? 'hoger' : 'lager'}`;
      const staart = `dan ${maatstaf(basis)} ${slot(afwijking)}.`;
      return choose([
        `${onderwerp} zijn ${tijd} ${verschil} ${staart}`,
        `${onderwerp} vallen ${tijd} ${verschil} uit ${staart}`,
        `${onderwerp} komen ${tijd} ${verschil} uit ${staart}`,
      ]);
    }
  }
}

/** Saldo: singular; more or less is said as better or worse for the result. */
function saldozin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { basis, vergeleken } = afwijking;
  const woord = ENKELVOUD[afwijking.soort];
  const onderwerp = `Het ${BIJVOEGLIJK[vergeleken.reeks]} ${woord} van ${naamVan(afwijking)}`;
  const tijd = inJaar(vergeleken.jaar);
  const nu = saldoVan(vergeleken.bedrag, stap);
  const toen = isZero(basis.bedrag)
    ? `een ${woord === 'resultaat' ? woord : 'saldo'} van nul`
    : saldoVan(basis.bedrag, stap);
  const verschil = `${omvang(toename, stap)} ${signOf(toename) > 0 ? 'voordeliger' : 'nadeliger'}`;
  switch (geval) {
    case 'niets':
      return `${onderwerp} is ${tijd} nul, ${netAls(basis)}.`;
    case 'gelijk':
      return `${onderwerp} is ${tijd} ${gelijkAan(basis, 'dat')}: ${nu}.`;
    case 'nieuw':
    case 'vervallen':
      return `${onderwerp} is ${tijd} ${nu}, ${tegen(basis, toen)} ${slot(afwijking)}.`;
    case 'omslag':
      return `${onderwerp} is ${tijd} ${nu}, ${tegen(basis, toen)}: ${verschil} ${slot(afwijking)}.`;
    case 'anders': {
      const staart = `dan ${maatstaf(basis)} ${slot(afwijking)}.`;
      return choose([
        `${onderwerp} is ${tijd} ${verschil} ${staart}`,
        `${onderwerp} valt ${tijd} ${verschil} uit ${staart}`,
        `${onderwerp} komt ${tijd} ${verschil} uit ${staart}`,
      ]);
    }
  }
}

const BIJVOEGLIJK: Readonly<Record<Reeks, string>> = {
  rekening: '',
  prognose: 'verwachte',
  primitief: 'begrote',
  'na wijziging': 'begrote',
  raming: 'geraamde',
  wijziging: 'gewijzigde',
  verschil: '',
};

function naamVan(afwijking: Afwijking): string {
  const { naam, doelstelling, niveau } = afwijking;
  if (niveau === 'geheel') return 'de organisatie als geheel';
  if (isProgrammaniveau(afwijking)) {
    if (/^\d/.test(naam)) return `programma ${plainNummer(naam)}`;
    return /^programma\b/i.test(naam) ? naam.replace(/^programma/i, 'programma') : `programma '${naam}'`;
  }
  return `'${naam}'${doelstelling === null ? '' : ` (${doelstelling})`}`;
}

function inJaar(jaar: number | null): string {
  return jaar === null ? '' : `in ${jaar}`;
}

/** After "dan": begroot, in 2021. */
function maatstaf({ reeks, jaar }: Vergelijkingszijde): string {
  switch (reeks) {
    case 'na wijziging':
      return 'begroot';
    case 'raming':
      return 'geraamd';
    case 'primitief':
      return 'in de primitieve begroting';
    case 'prognose':
      return 'in de prognose';
    case 'rekening':
      return jaar === null ? 'in de rekening waarmee is vergeleken' : `in ${jaar}`;
    case 'wijziging':
    case 'verschil':
      return 'in de reeks waarmee is vergeleken';
  }
}

/** Whether the base is a word that stands by itself (begroot) and not a place (in 2021). */
function isDeelwoord({ reeks }: Vergelijkingszijde): boolean {
  return reeks === 'na wijziging' || reeks === 'raming';
}

function netAls(basis: Vergelijkingszijde): string {
  return isDeelwoord(basis) ? `zoals ${maatstaf(basis)}` : `net als ${maatstaf(basis)}`;
}

function gelijkAan(basis: Vergelijkingszijde, verwijzing: 'die' | 'dat'): string {
  return isDeelwoord(basis) ? `zoals ${maatstaf(basis)}` : `gelijk aan ${verwijzing} ${maatstaf(basis)}`;
}

function tegen(basis: Vergelijkingszijde, bedrag: string): string {
  return isDeelwoord(basis) ? `terwijl ${bedrag} was ${maatstaf(basis)}` : `tegen ${bedrag} ${maatstaf(basis)}`;
}

function geenIn(basis: Vergelijkingszijde): string {
  return isDeelwoord(basis) ? `, terwijl er geen waren ${maatstaf(basis)}` : `; ${maatstaf(basis)} waren er geen`;
}

function omvang(bedrag: Decimaal, stap: Decimaal): string {
  return formatBedragInTekst(bedrag, 'nl', stap);
}

function bedragVan(bedrag: Decimaal, stap: Decimaal): string {
  return omvang(bedrag, stap) + (signOf(bedrag) < 0 ? ' negatief' : '');
}

function saldoVan(bedrag: Decimaal, stap: Decimaal): string {
  if (isZero(bedrag)) return 'nul';
  return `${omvang(bedrag, stap)} ${signOf(bedrag) < 0 ? 'negatief' : 'positief'}`;
}

/** `(15,4%, N)`; without a percentage where there is none, or always the same one (nothing left). */
function slot({ procent, vn, vergeleken }: Afwijking): string {
  const delen = [
    ...(procent === null || isZero(vergeleken.bedrag) ? [] : [procentVan(procent)]),
    ...(vn === null ? [] : [vn]),
  ];
  return `(${delen.join(', ')})`;
}

function procentVan(procent: Decimaal): string {
  return compare(absolute(procent), decimaal('0.1')) < 0
    ? `minder dan ${formatProcent(decimaal('0.1'), 'nl')}`
    : formatProcent(procent, 'nl');
}

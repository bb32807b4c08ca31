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
import {
  finishZin,
  isSaldo,
  isTellingProcent,
  nummerOrNaam,
  quoteSubtotaal,
  toConceptgegevens,
  type Conceptgegevens,
} from '../conceptgeval';

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
  return finishZin(tekst);
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

/** What a sentence on lasten, baten and reserves is about, in the plural. */
function onderwerpVan(afwijking: Afwijking): string {
  const { soort, niveau, vergeleken } = afwijking;
  const bijvoeglijk = BIJVOEGLIJK[vergeleken.reeks];
  if (niveau !== 'geheel') return `de ${bijvoeglijk} ${MEERVOUD[soort]} van ${naamVan(afwijking)}`;
  const totale = soort === 'lasten' || soort === 'baten' ? 'totale' : '';
  return `de ${bijvoeglijk} ${totale} ${MEERVOUD[soort]}`;
}

/** Lasten and baten: plural. */
function bedragzin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { basis, vergeleken, niveau } = afwijking;
  const soort = `${BIJVOEGLIJK[vergeleken.reeks]} ${MEERVOUD[afwijking.soort]}`;
  const onderwerp = onderwerpVan(afwijking);
  const tijd = inJaar(vergeleken.jaar);
  const nu = bedragVan(vergeleken.bedrag, stap);
  const toen = bedragVan(basis.bedrag, stap);
  const geen = `${niveau === 'geheel' ? 'er zijn' : `voor ${naamVan(afwijking)} zijn er`} ${tijd} geen ${soort}`;
  switch (geval) {
    case 'niets':
      return `${geen}, ${netAls(basis)}.`;
    case 'gelijk':
      return `${onderwerp} zijn ${tijd} ${gelijkAan(basis, 'die')}: ${nu}.`;
    case 'nieuw':
      return `${onderwerp} ${signOf(vergeleken.bedrag) < 0 ? 'zijn' : 'bedragen'} ${tijd} ${nu}${geenIn(basis)} ${slot(afwijking)}.`;
    case 'vervallen':
      return `${geen}, ${tegen(basis, toen)} ${slot(afwijking)}.`;
    case 'omslag':
      return `${onderwerp} zijn ${tijd} ${nu}, ${tegen(basis, toen)}: een verschil van ${omvang(toename, stap)} ${slot(afwijking)}.`;
    case 'anders': {
      const verschil = `${omvang(toename, stap)} ${signOf(toename) > 0 ? 'hoger' : 'lager'}`;
      const staart = `dan ${maatstaf(basis)} ${slot(afwijking)}.`;
      return choose([
        `${onderwerp} zijn ${tijd} ${verschil} ${staart}`,
        `${onderwerp} vallen ${tijd} ${verschil} uit ${staart}`,
        `${onderwerp} komen ${tijd} ${verschil} uit ${staart}`,
        tijd === '' ? `${onderwerp} zijn ${verschil} ${staart}` : `${tijd} zijn ${onderwerp} ${verschil} ${staart}`,
      ]);
    }
  }
}

/** Saldo: singular; more or less is said as better or worse for the result. */
function saldozin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { basis, vergeleken, niveau, soort } = afwijking;
  const woord = ENKELVOUD[soort];
  const van = niveau === 'geheel' ? (soort === 'saldo' ? 'van baten en lasten' : '') : `van ${naamVan(afwijking)}`;
  const totale = niveau === 'geheel' && soort === 'saldo' ? 'totale' : '';
  const onderwerp = `het ${BIJVOEGLIJK[vergeleken.reeks]} ${totale} ${woord} ${van}`;
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
        tijd === '' ? `${onderwerp} is ${verschil} ${staart}` : `${tijd} is ${onderwerp} ${verschil} ${staart}`,
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
  if (niveau === 'subtotaal') return `het subtotaal ${quoteSubtotaal(naam)}`.trim();
  if (isProgrammaniveau(afwijking)) {
    const nummer = nummerOrNaam(naam);
    return nummer === null ? `'${naam}'` : `programma ${nummer}`;
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
  return isDeelwoord(basis) ? `, terwijl hiervoor niets was ${maatstaf(basis)}` : `; ${maatstaf(basis)} waren er geen`;
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

/** `(15,4%, N)`; without a percentage where there is none or it tells nothing. */
function slot(afwijking: Afwijking): string {
  const { procent, vn } = afwijking;
  const delen = [
    ...(procent === null || !isTellingProcent(afwijking) ? [] : [procentVan(procent)]),
    ...(vn === null ? [] : [vn]),
  ];
  return `(${delen.join(', ')})`;
}

function procentVan(procent: Decimaal): string {
  return compare(absolute(procent), decimaal('0.1')) < 0
    ? `minder dan ${formatProcent(decimaal('0.1'), 'nl')}`
    : formatProcent(procent, 'nl');
}

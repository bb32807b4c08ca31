import {
  isProgrammaniveau,
  type Afwijking,
  type Afwijkingssoort,
  type Vergelijkingszijde,
} from '../../domain/afwijking';
import type { Reeks } from '../../domain/tabel';
import { absolute, compare, decimaal, isZero, signOf, type Decimaal } from '../../money/decimaal';
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
import type { Conceptteksten } from '../nl/concepten';

export const concepten: Conceptteksten = { zin, bezwaar: describeBezwaar };

function zin(afwijking: Afwijking): string {
  const gegevens = toConceptgegevens(afwijking);
  const tekst = isSaldo(afwijking) ? saldozin(afwijking, gegevens) : bedragzin(afwijking, gegevens);
  return finishZin(tekst);
}

/** Each kind, up to the name it is of. */
const WOORD: Readonly<Record<Afwijkingssoort, string>> = {
  lasten: 'expenditure on',
  baten: 'income from',
  saldo: 'balance of',
  toevoeging: 'addition to the reserves of',
  onttrekking: 'withdrawal from the reserves of',
  'mutatie reserves': 'net change in the reserves of',
  resultaat: 'result of',
};

/** The same of the whole organisation, which needs no name. */
const WOORD_GEHEEL: Readonly<Record<Afwijkingssoort, string>> = {
  lasten: 'expenditure',
  baten: 'income',
  saldo: 'balance of income and expenditure',
  toevoeging: 'addition to reserves',
  onttrekking: 'withdrawal from reserves',
  'mutatie reserves': 'net change in reserves',
  resultaat: 'result',
};

/** What it is of, with its kind: `expected expenditure on 'Zorg' (1.2)`. */
function watVan(afwijking: Afwijking): string {
  const { soort, niveau, vergeleken } = afwijking;
  const wat = niveau === 'geheel' ? WOORD_GEHEEL[soort] : `${WOORD[soort]} ${naamVan(afwijking)}`;
  return `${BIJVOEGLIJK[vergeleken.reeks]} ${wat}`.trim();
}

/** Lasten and baten: expenditure and income, singular. */
function bedragzin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { soort, basis, vergeleken, niveau } = afwijking;
  const wat = watVan(afwijking);
  const lidwoord = soort === 'lasten' || soort === 'baten' ? '' : 'the';
  const onderwerp = `${lidwoord} ${niveau === 'geheel' ? 'total' : ''} ${wat}`;
  const tijd = inJaar(vergeleken.jaar);
  const nu = bedragVan(vergeleken.bedrag, stap);
  const toen = bedragVan(basis.bedrag, stap);
  switch (geval) {
    case 'niets':
      return `There is no ${wat} ${tijd}, ${netAls(basis)}.`;
    case 'gelijk':
      return `${onderwerp} ${tijd} is ${gelijkAan(basis)}: ${nu}.`;
    case 'nieuw':
      return `${onderwerp} ${tijd} is ${nu}, ${geenIn(basis)} ${slot(afwijking)}.`;
    case 'vervallen':
      return `There is no ${wat} ${tijd}, against ${toen} ${maatstaf(basis)} ${slot(afwijking)}.`;
    case 'omslag':
      return `${onderwerp} ${tijd} is ${nu}, against ${toen} ${maatstaf(basis)}: a difference of ${omvang(toename, stap)} ${slot(afwijking)}.`;
    case 'anders': {
      const verschil = `${omvang(toename, stap)} ${signOf(toename) > 0 ? 'higher' : 'lower'}`;
      const staart = `than ${maatstaf(basis)} ${slot(afwijking)}.`;
      return choose([
        `${onderwerp} ${tijd} is ${verschil} ${staart}`,
        `${onderwerp} ${tijd} turns out ${verschil} ${staart}`,
        `${onderwerp} ${tijd} comes out ${verschil} ${staart}`,
        tijd === '' ? `${onderwerp} is ${verschil} ${staart}` : `${tijd} ${onderwerp} is ${verschil} ${staart}`,
      ]);
    }
  }
}

function saldozin(afwijking: Afwijking, { geval, toename, stap, choose }: Conceptgegevens): string {
  const { basis, vergeleken } = afwijking;
  const onderwerp = `the ${watVan(afwijking)}`;
  const tijd = inJaar(vergeleken.jaar);
  const nu = saldoVan(vergeleken.bedrag, stap);
  const toen = saldoVan(basis.bedrag, stap);
  const verschil = `${omvang(toename, stap)} ${signOf(toename) > 0 ? 'better' : 'worse'}`;
  switch (geval) {
    case 'niets':
      return `${onderwerp} ${tijd} is zero, ${netAls(basis)}.`;
    case 'gelijk':
      return `${onderwerp} ${tijd} is ${gelijkAan(basis)}: ${nu}.`;
    case 'nieuw':
    case 'vervallen':
      return `${onderwerp} ${tijd} is ${nu}, against ${toen} ${maatstaf(basis)} ${slot(afwijking)}.`;
    case 'omslag':
      return `${onderwerp} ${tijd} is ${nu}, against ${toen} ${maatstaf(basis)}: ${verschil} ${slot(afwijking)}.`;
    case 'anders': {
      const staart = `than ${maatstaf(basis)} ${slot(afwijking)}.`;
      return choose([
        `${onderwerp} ${tijd} is ${verschil} ${staart}`,
        `${onderwerp} ${tijd} turns out ${verschil} ${staart}`,
        `${onderwerp} ${tijd} comes out ${verschil} ${staart}`,
        tijd === '' ? `${onderwerp} is ${verschil} ${staart}` : `${tijd} ${onderwerp} is ${verschil} ${staart}`,
      ]);
    }
  }
}

const BIJVOEGLIJK: Readonly<Record<Reeks, string>> = {
  rekening: '',
  prognose: 'expected',
  primitief: 'budgeted',
  'na wijziging': 'budgeted',
  raming: 'estimated',
  wijziging: 'amended',
  verschil: '',
};

function naamVan(afwijking: Afwijking): string {
  const { naam, doelstelling, niveau } = afwijking;
  if (niveau === 'subtotaal') return `the subtotal ${quoteSubtotaal(naam)}`.trim();
  if (isProgrammaniveau(afwijking)) {
    const nummer = nummerOrNaam(naam);
    return nummer === null ? `'${naam}'` : `programme ${nummer}`;
  }
  return `'${naam}'${doelstelling === null ? '' : ` (${doelstelling})`}`;
}

function inJaar(jaar: number | null): string {
  return jaar === null ? '' : `in ${jaar}`;
}

/** After "than" or an amount: budgeted, in 2021. */
function maatstaf({ reeks, jaar }: Vergelijkingszijde): string {
  switch (reeks) {
    case 'na wijziging':
      return 'budgeted';
    case 'raming':
      return 'estimated';
    case 'primitief':
      return 'in the original budget';
    case 'prognose':
      return 'in the forecast';
    case 'rekening':
      return jaar === null ? 'in the accounts it is compared with' : `in ${jaar}`;
    case 'wijziging':
    case 'verschil':
      return 'in the series it is compared with';
  }
}

/** Whether the base is a word that stands by itself (budgeted) and not a place (in 2021). */
function isDeelwoord({ reeks }: Vergelijkingszijde): boolean {
  return reeks === 'na wijziging' || reeks === 'raming';
}

function netAls(basis: Vergelijkingszijde): string {
  return `as ${maatstaf(basis)}`;
}

function gelijkAan(basis: Vergelijkingszijde): string {
  return isDeelwoord(basis) ? `as ${maatstaf(basis)}` : `the same as ${maatstaf(basis)}`;
}

function geenIn(basis: Vergelijkingszijde): string {
  return isDeelwoord(basis) ? `while nothing was ${maatstaf(basis)} for it` : `against none ${maatstaf(basis)}`;
}

function omvang(bedrag: Decimaal, stap: Decimaal): string {
  return formatBedragInTekst(bedrag, 'en', stap);
}

function bedragVan(bedrag: Decimaal, stap: Decimaal): string {
  return omvang(bedrag, stap) + (signOf(bedrag) < 0 ? ' negative' : '');
}

function saldoVan(bedrag: Decimaal, stap: Decimaal): string {
  if (isZero(bedrag)) return 'zero';
  return `${omvang(bedrag, stap)} ${signOf(bedrag) < 0 ? 'negative' : 'positive'}`;
}

/** `(15.4%, adverse)`; without a percentage where there is none or it tells nothing. */
function slot(afwijking: Afwijking): string {
  const { procent, vn } = afwijking;
  const delen = [
    ...(procent === null || !isTellingProcent(afwijking) ? [] : [procentVan(procent)]),
    ...(vn === null ? [] : [vn === 'V' ? 'favourable' : 'adverse']),
  ];
  return `(${delen.join(', ')})`;
}

function procentVan(procent: Decimaal): string {
  return compare(absolute(procent), decimaal('0.1')) < 0
    ? `less than ${formatProcent(decimaal('0.1'), 'en')}`
    : formatProcent(procent, 'en');
}

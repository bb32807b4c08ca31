import type { Bevinding, Bewijs, NietGetoetstReden, Suggestie, ZonderToetsReden } from '../../domain/bevinding';
import { gatherSuggesties } from '../../domain/voorstelreeks';
import { absolute, isZero, type Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import { composeDiagnose, printSom, sourcesOf } from '../bewijs';
import type { Celnaam } from '../../domain/celnaam';
import type { Bevindingsteksten } from '../nl/bevindingen';

function getal(waarde: Decimaal): string {
  return formatDecimaal(waarde, 'en');
}

function list(delen: readonly string[], voegwoord: 'and' | 'or'): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
}

const OTHER_TABLE = {
  cijfer: 'The other table of the document says',
  tabel: 'The rows of the other table of the document make',
  tabellen: 'The other tables of the document make together',
} as const;

/** What was added up and what is published; the figures that are equal are said once. */
function som({ code, termen, berekend, gepubliceerd, oordeel, impliciet }: Bevinding): string {
  const uit = getal(berekend);
  const meldt = getal(gepubliceerd);
  const isEqual = oordeel === 'sluit';
  const onderdelen = termen.length === 1 ? `The total in the table is ${uit}` : `The parts add up to ${uit}`;
  switch (code) {
    case 'rij-saldo':
      return `Expenditure and income make a balance of ${uit}, ${isEqual ? 'as published' : `published is ${meldt}`}`;
    case 'tegel-saldo':
      return `The tiles of expenditure and income make a balance of ${uit}, ${isEqual ? 'as the balance tile says' : `the balance tile says ${meldt}`}`;
    case 'kolom-totaal':
      return `${onderdelen}, ${isEqual ? 'exactly the published total' : `the total says ${meldt}`}`;
    case 'totaal-tegel':
      return `${onderdelen}, ${isEqual ? 'exactly what the tile says' : `the tile says ${meldt}`}`;
    case 'verschil-kolom':
      return `The two series differ by ${uit}, ${isEqual ? 'as published' : `published is ${meldt}`}`;
    case 'wijziging':
      return `The original budget and its amendments make ${uit}, ${isEqual ? 'as published in the amended budget' : `the amended budget says ${meldt}`}`;
    case 'resultaat':
      return `The balance and the changes in reserves make a result of ${uit}, ${isEqual ? 'as published' : `published is ${meldt}`}`;
    case 'verloop':
      return `The opening balance and the movements give a balance of ${uit}, ${isEqual ? 'as published' : `published is ${meldt}`}`;
    case 'overzicht':
      return `${OTHER_TABLE[sourcesOf(termen)]} ${uit}, ${isEqual ? 'exactly the same' : `here it says ${meldt}`}`;
    case 'vorig-jaar':
      return `The document of that year itself says ${uit}, ${isEqual ? 'exactly the same' : `here it says ${meldt}`}`;
    case 'begroting':
      return `The budget of that year itself says ${uit}, ${isEqual ? 'exactly the same' : `here it says ${meldt}`}`;
    case 'tegel-aandelen': {
      const [lasten, baten] = impliciet.map(({ waarde }) => getal(waarde));
      return (
        `The shares imply a total expenditure of ${lasten ?? '?'} and a total income of ${baten ?? '?'}, so a balance of ${uit}; ` +
        `the share of the balance implies ${meldt}`
      );
    }
  }
}

/** Figures of an earlier document may differ on purpose: said, not asserted to be a mistake. */
function voorbehoud({ code, oordeel }: Bevinding): string {
  if (oordeel !== 'verschil') return '';
  if (code === 'vorig-jaar')
    return ' The comparative figures may have been restated on purpose; the document should then say so.';
  return code === 'begroting' ? ' The budget may have been rearranged on purpose.' : '';
}

function uitleg(bevinding: Bevinding): string {
  const verschil = getal(absolute(bevinding.verschil));
  const marge = getal(bevinding.marge);
  const tekst = som(bevinding);
  switch (bevinding.oordeel) {
    case 'sluit':
      return `${tekst}.`;
    case 'afronding':
      return isZero(bevinding.verschil)
        ? `${tekst}.`
        : `${tekst}; difference ${verschil}, rounding explains ${marge} at most.`;
    case 'raakt':
      return `${tekst}; difference ${verschil}, which rounding only explains if every figure was rounded as far as possible.`;
    case 'verschil':
      return `${tekst}; difference ${verschil}, while rounding explains ${marge} at most.${voorbehoud(bevinding)}`;
  }
}

const NIET_GETOETST: Readonly<Record<NietGetoetstReden, string>> = {
  'cel-onzeker': 'it is not certain which figure belongs where',
  'cel-ontbreekt': 'a figure is missing',
  'geen-getal': 'something other than a number is printed',
  'conventie-onbekend': 'the signs of the table do not follow from its figures',
  'optelling-onduidelijk': 'it is not clear which rows make this total',
  'kolom-onbekend': 'it is not known what the column holds and its figures do not make the total',
  'aandeel-te-klein': 'the share is too small to derive a total from',
  'stap-onjuist': 'a figure has more digits than the notation of its table allows',
  'vergelijking-onzeker': 'too few rows agree to be sure that the same figures are meant',
};

const ZONDER_TOETS: Readonly<Record<ZonderToetsReden, string>> = {
  'alleen-indicatoren': 'it holds indicators only, and no amounts that should make a printed total',
  'geen-optelling': 'no total, balance or difference is printed that its amounts could be tested against',
  'geen-cijfers': 'no amounts were read in it',
  'geen-bedrag': 'they are percentages or measured values, and no amounts that make a total',
  'kolom-onbekend': 'it is not known what the column holds',
  'rij-onzeker': 'it is not certain which figure of the row stands where',
  'geen-getal': 'something other than a number is printed',
};

const titels: Bevindingsteksten['titels'] = {
  'rij-saldo': 'Balance of the row',
  'verschil-kolom': 'Difference between two series',
  'kolom-totaal': 'Parts against the total',
  'totaal-tegel': 'Total against the tile',
  'tegel-saldo': 'Balance of the tiles',
  'tegel-aandelen': 'Shares of the tiles',
  wijziging: 'Amended budget',
  resultaat: 'Result after reserves',
  verloop: 'Course of the balance',
  overzicht: 'The same in two tables',
  'vorig-jaar': 'Last year’s accounts',
  begroting: 'Original budget',
};

const redenen: Bevindingsteksten['redenen'] = {
  teken: 'the sign is reversed',
  combinatie: 'there are several mistakes at once',
  omwisseling: 'expenditure and income are swapped',
  'factor-1000': 'the unit differs by a factor of 1,000',
  'verwisselde-cijfers': 'two digits are transposed',
  komma: 'the decimal point is one place off',
  cijfer: 'one digit differs',
  elders: 'this amount stands elsewhere in the document',
  'ontbrekende-post': 'the sum lacks an item',
  'dubbel-geteld': 'an item is counted twice',
  'niet-meegeteld': 'an item is not counted',
  verwisseld: 'two figures stand in each other’s place',
  'andere-reeks': 'the printed amount is that of another series or year',
  volgt: 'this follows from the other figures',
  'rij-ontbreekt': 'a row is missing',
  bestemming: 'before and after reserves are swapped',
};

function samen({ gezamenlijk, oordeel, onvolledig }: Bevinding): string {
  const isMore = !gezamenlijk && oordeel !== 'verschil';
  return [
    isMore ? 'By itself this may be rounding, but it cannot be together with the other sums of the document.' : '',
    onvolledig === true
      ? 'So many figures are wrong here at once that not every combination was tried: there may be other suspects.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function bewijs(bewijs: Bewijs, celnaam: Celnaam): string {
  const [uit, marge] = [getal(bewijs.verschil), getal(bewijs.marge)];
  return `Together: ${printSom(bewijs, celnaam, 'en')} = ${uit}, while this must be zero and rounding explains ${marge} at most.`;
}

/** More sets of suspects than this nobody reads in a sentence. */
const VERDACHTEN = 12;

function verdachten(sets: Bevinding['verdachten'], celnaam: Celnaam, more = 0): string {
  if (sets.length === 0) return '';
  const told = sets.slice(0, VERDACHTEN);
  const rest = sets.length - told.length + more;
  const names = told.map((cellen) => list(cellen.map(celnaam), 'and'));
  const others = rest === 1 ? 'one other possibility' : `one of ${rest} other possibilities`;
  return `Suspect: ${rest > 0 ? `${names.join(', ')} or ${others}` : list(names, 'or')}.`;
}

function suggestie(
  { cel, waarde, reden, samen: delen, post, ontbreekt }: Suggestie,
  celnaam: Celnaam,
  tot: Decimaal | null = null
): string {
  if (ontbreekt !== undefined) {
    return `For ${celnaam(cel)} a row with ${getal(ontbreekt)} seems to be missing: most columns differ by what one row would hold.`;
  }
  if (post && (reden === 'dubbel-geteld' || reden === 'niet-meegeteld')) {
    const hoe = reden === 'dubbel-geteld' ? 'counted twice' : 'left out';
    return `In ${celnaam(cel)}, ${celnaam(post.cel)} seems to be ${hoe}: that explains the difference in every column.`;
  }
  if (post && reden === 'bestemming' && post.inPlaatsVan === null) {
    return `${celnaam(cel)} equals ${celnaam(post.cel)}, in the other columns too: the rows between them seem to be left out (${redenen[reden]}).`;
  }
  if (post) {
    const met = `With ${post.teken < 0 ? 'minus ' : ''}${celnaam(post.cel)}`;
    const hoe = post.inPlaatsVan === null ? ' added' : ` instead of ${celnaam(post.inPlaatsVan)}`;
    return `${met}${hoe}, ${celnaam(cel)} ties, in the other columns too (${redenen[reden]}).`;
  }
  const bereik = tot === null ? '' : ` to ${getal(tot)}`;
  const waarden = (delen ?? [{ cel, waarde }]).map((deel) => `${getal(deel.waarde)}${bereik} at ${celnaam(deel.cel)}`);
  return `This may have been meant: ${list(waarden, 'and')} (${redenen[reden]}).`;
}

function others(left: number): string {
  if (left <= 0) return '';
  return left === 1 ? 'There is one other possibility.' : `There are ${left} other possibilities.`;
}

function zin(bevinding: Bevinding, celnaam: Celnaam = (cel) => cel): string {
  return composeDiagnose({ uitleg, samen, bewijs, verdachten, suggestie, others }, bevinding, celnaam);
}

export const bevindingen: Bevindingsteksten = {
  oordelen: { sluit: 'ties', afronding: 'rounding', raakt: 'at the limit', verschil: 'difference' },
  titels,
  redenen,
  titel: ({ code, totaal }, celnaam) => (celnaam === undefined ? titels[code] : `${titels[code]}: ${celnaam(totaal)}`),
  zin,
  uitleg,
  samen,
  bewijs,
  verdachten,
  suggestie,
  eenheid: (euro) => (euro === '1' ? 'in euros' : `x €${getal(euro)}`),
  afronding: ({ wijze, afgeleid }, naam) =>
    afgeleid
      ? `Cutting off instead of rounding explains what does not tie in ${naam}: its figures may have been cut off.`
      : `${naam} is read as ${wijze === 'afgekapt' ? 'cut off' : 'rounded to the nearest number'}.`,
  zonderToets: ({ reden, cellen, tabel, titel }, naam) => {
    if (cellen.length === 0) return `There is nothing to test in ${naam}: ${ZONDER_TOETS[reden]}.`;
    const bron = titel === null ? 'a table' : `the table “${titel}”`;
    const plaats = `${tabel === null ? 'the tiles' : bron} of ${naam}`;
    const aantal = cellen.length === 1 ? 'One figure' : `${cellen.length} figures`;
    return `${aantal} in ${plaats} ${cellen.length === 1 ? 'takes' : 'take'} part in no test: ${ZONDER_TOETS[reden]}.`;
  },
  nietGetoetst: ({ code, totaal, reden, cellen, suggesties = [] }, celnaam) =>
    `${titels[code]} (${celnaam(totaal)}) is not tested, because ${NIET_GETOETST[reden]}` +
    `${cellen.length === 0 ? '' : `: ${list(cellen.map(celnaam), 'and')}`}.` +
    gatherSuggesties(suggesties)
      .map(({ eerste, tot }) => ` ${suggestie(eerste, celnaam, tot)}`)
      .join(''),
};

import type { Herkomst } from '../../domain/herkomst';
import type { Problem, TabelReden, VerklaringReden } from '../../domain/problem';
import { decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';

/** What was recognised in a file that holds no text. */
const HERKEND: Readonly<Record<string, string>> = {
  jpeg: 'een foto (JPEG)',
  png: 'een afbeelding (PNG)',
  gif: 'een afbeelding (GIF)',
  tiff: 'een scan of afbeelding (TIFF)',
  webp: 'een afbeelding (WebP)',
  heic: 'een foto (HEIC)',
  video: 'een film of foto',
  gzip: 'een ingepakt bestand (gzip)',
  zip: 'een ingepakt bestand (zip)',
  programma: 'een computerprogramma',
};

const FORMAAT: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  html: 'webpagina (HTML)',
  word: 'Word',
  excel: 'Excel',
  csv: 'CSV',
  opendocument: 'OpenDocument',
  'oud-office': 'Word of Excel van voor 2007',
  office: 'Word of Excel',
  xlsb: 'Excel in binaire vorm (.xlsb)',
  'xml-excel': 'Excel-XML van 2003',
  'xml-word': 'Word-XML',
  mhtml: 'webpagina in één bestand (MHTML)',
  rtf: 'RTF',
};

/** What is wrong with a damaged file. */
const DETAIL: Readonly<Record<string, string>> = {
  afgebroken: 'het is niet volledig of de inhoud klopt niet',
};

const VERKLARING: Readonly<Record<VerklaringReden, string>> = {
  'letter-en-teken': 'spreken de letter V of N en het teken elkaar tegen; het effect is niet overgenomen',
  teken: 'staat niet of het een voordeel of een nadeel is; het effect is niet overgenomen',
  eenheid: 'is niet zeker of het om euro’s of duizenden euro’s gaat; het effect is niet overgenomen',
};

const REDEN: Readonly<Record<TabelReden, string>> = {
  'ongelijke-rijen': 'de rijen hebben niet evenveel kolommen',
  'geen-kolomkoppen': 'er staan geen koppen boven de kolommen die te herkennen zijn',
  'cijfers-aaneen': 'de cijfers staan zonder spatie aan elkaar',
};

/** Where it stands, as a reader finds it: `regel 12`, `pagina 3`, `cel Blad1!C12`. */
function plaats({ cel, pagina, regel, vindplaats }: Herkomst): string {
  if (cel !== null) return `cel ${cel}`;
  const kop = vindplaats?.kop ?? null;
  const delen = [
    pagina === null ? '' : `pagina ${pagina}`,
    regel === null ? '' : `regel ${regel}`,
    kop === null ? '' : `onder "${kop}"`,
    (vindplaats?.tabel ?? null) === null ? '' : `tabel ${vindplaats?.tabel ?? ''}`,
    (vindplaats?.rij ?? null) === null ? '' : `rij ${vindplaats?.rij ?? ''}`,
  ].filter((d) => d !== '');
  return delen.length === 0 ? 'onbekende plaats' : delen.join(', ');
}

const Plaats = (herkomst: Herkomst): string => plaats(herkomst).replace(/^./, (letter) => letter.toUpperCase());

function megabytes(bytes: number): string {
  return formatDecimaal(decimaal((bytes / 1048576).toFixed(1)), 'nl');
}

const getal = (waarde: string): string => formatDecimaal(decimaal(waarde), 'nl');

const mogelijkheid = (cellen: readonly (string | null)[]): string => cellen.map((cel) => cel ?? 'leeg').join(' | ');

const aantal = (n: number, enkelvoud: string, meervoud: string): string => `${n} ${n === 1 ? enkelvoud : meervoud}`;

/** What was taken from a workbook that this program made. */
function describeWerkmap({ jaar, toelichtingen, oorzaken }: Extract<Problem, { code: 'eigen-werkmap' }>): string {
  const werkmap = `Werkmap van Sluitend${jaar === null ? '' : ` over ${jaar}`}`;
  if (toelichtingen + oorzaken === 0) {
    return `${werkmap}: er staan geen toelichtingen of oorzaken in om over te nemen; de cijfers worden niet gelezen. Laad daarvoor het document zelf.`;
  }
  const delen = [
    ...(toelichtingen > 0 ? [aantal(toelichtingen, 'toelichting', 'toelichtingen')] : []),
    ...(oorzaken > 0 ? [aantal(oorzaken, 'oorzaak', 'oorzaken')] : []),
  ];
  return `${werkmap}: ${delen.join(' en ')} overgenomen als voorbeeld; de cijfers niet.`;
}

/** Sentences for everything that could not be read, or is read with a doubt. */
export const problemen = {
  /** Where something stands, within a sentence. */
  plaats,

  /** One sentence about a problem, with its place. */
  zin(problem: Problem): string {
    switch (problem.code) {
      case 'leeg-bestand':
        return 'Het bestand is leeg.';
      case 'geen-tekst':
        return problem.herkend === null
          ? 'In dit bestand is geen tekst gevonden.'
          : `Dit is ${HERKEND[problem.herkend] ?? problem.herkend}; daar kunnen geen cijfers uit worden gelezen.`;
      case 'te-groot':
        return `Het bestand is ${megabytes(problem.bytes)} MB; de grens is ${megabytes(problem.grens)} MB.`;
      case 'formaat-niet-ondersteund':
        return `Bestanden van het soort ${FORMAAT[problem.formaat] ?? problem.formaat} kunnen nog niet worden gelezen. Bewaar het als .xlsx, .docx of PDF, of kopieer de tekst en plak die.`;
      case 'bestand-beschadigd':
        if (problem.detail === 'beveiligd') {
          return `Het bestand (${FORMAAT[problem.formaat] ?? problem.formaat}) is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en kies het dan opnieuw.`;
        }
        return `Het bestand (${FORMAAT[problem.formaat] ?? problem.formaat}) is beschadigd: ${DETAIL[problem.detail] ?? problem.detail}.`;
      case 'te-groot-uitgepakt':
        return `Het bestand (${FORMAAT[problem.formaat] ?? problem.formaat}) wordt uitgepakt groter dan ${megabytes(problem.grens)} MB en is niet gelezen.`;
      case 'te-diep':
        return `De inhoud is dieper genest dan ${problem.grens} niveaus; wat daarna komt, is niet gelezen.`;
      case 'pagina-zonder-tekst':
        return `${Plaats(problem.herkomst)}: hier staat geen tekst maar een afbeelding (een scan); daar kunnen geen cijfers uit worden gelezen.`;
      case 'pagina-herkend':
        return `${Plaats(problem.herkomst)}: de tekst van deze pagina is herkend uit een afbeelding (een scan); een cijfer kan verkeerd gelezen zijn. Controleer de cijfers met de pagina zelf.`;
      case 'letters-onbekend':
        return `${Plaats(problem.herkomst)}: van de letters van deze pagina is alleen de vorm bekend, niet welke letters het zijn; er is niets van gelezen. Maak de PDF opnieuw vanuit het oorspronkelijke document.`;
      case 'geen-cijfers':
        return 'De tekst is gelezen, maar er is geen tabel met baten en lasten, geen tegel en geen indicator in gevonden.';
      case 'tabel-onleesbaar':
        return `${Plaats(problem.herkomst)}: hier lijkt een tabel te staan die niet gelezen kan worden, want ${REDEN[problem.reden]}.`;
      case 'eenheid-onbekend':
        return `${Plaats(problem.herkomst)}: er staat niet bij in welke eenheid de bedragen zijn; aangenomen is x € ${getal(problem.aangenomen)}.`;
      case 'kolom-onbekend':
        return `${Plaats(problem.herkomst)}: de betekenis van kolom "${problem.kop}" is niet zeker.`;
      case 'reeks-aangenomen':
        return `${Plaats(problem.herkomst)}: bij kolom "${problem.kop}"${problem.aantal > 1 ? ` en ${problem.aantal - 1} andere` : ''} staat niet welke begroting het is; aangenomen is de begroting ${problem.aangenomen}.`;
      case 'rij-onbekend':
        return `${Plaats(problem.herkomst)}: of "${problem.label}"${problem.aantal > 1 ? ` en ${problem.aantal - 1} andere ${problem.aantal > 2 ? 'rijen' : 'rij'}` : ''} lasten, baten of saldo ${problem.aantal > 1 ? 'zijn' : 'is'}, is niet bekend; de cijfers tellen niet mee.`;
      case 'formule-zonder-uitkomst':
        return `${Plaats(problem.herkomst)}: de formule ${problem.formule} is nooit uitgerekend; hier is geen cijfer gelezen. Open het bestand in Excel en sla het op.`;
      case 'verborgen-gelezen':
        return `${Plaats(problem.herkomst)}: dit blad heeft ${[problem.rijen > 0 ? `${problem.rijen} verborgen ${problem.rijen === 1 ? 'rij' : 'rijen'}` : '', problem.kolommen > 0 ? `${problem.kolommen} verborgen ${problem.kolommen === 1 ? 'kolom' : 'kolommen'}` : ''].filter((deel) => deel !== '').join(' en ')} met cijfers; die zijn meegelezen.`;
      case 'blad-verborgen':
        return `Verborgen ${problem.bladen.length === 1 ? 'blad' : 'bladen'} met cijfers niet gelezen: ${problem.bladen.join(', ')}. Maak ${problem.bladen.length === 1 ? 'het' : 'ze'} zichtbaar in Excel om ${problem.bladen.length === 1 ? 'het' : 'ze'} te laden.`;
      case 'tekst-gedraaid':
        return `${Plaats(problem.herkomst)}: gedraaide tekst met cijfers is niet gelezen ("${problem.tekst}").`;
      case 'jaar-onbekend':
        return `${Plaats(problem.herkomst)}: het is niet duidelijk over welk jaar het document gaat.`;
      case 'teken-onzeker':
        return `${Plaats(problem.herkomst)}: uit de cijfers volgt niet wat plus en min betekenen (${problem.sluitend} van ${problem.rijen} sommen sluiten).`;
      case 'teken-afgeleid':
        return `${Plaats(problem.herkomst)}: wat plus en min betekenen, is afgeleid uit "${problem.label}", dat de andere saldi betaalt.`;
      case 'cellen-onzeker':
        return `${Plaats(problem.herkomst)}: de cijfers van "${problem.label}" passen niet op één manier in de kolommen${
          problem.mogelijkheden.length === 0
            ? ''
            : `: ${problem.mogelijkheden.slice(0, 3).map(mogelijkheid).join(' of ')}`
        }.`;
      case 'getal-dubbelzinnig':
        return `${Plaats(problem.herkomst)}: "${problem.tekst}" kan op twee manieren gelezen worden; gelezen is ${getal(problem.gelezen)}.`;
      case 'geen-getal':
        return `${Plaats(problem.herkomst)}: op de plaats van een getal staat "${problem.tekst}".`;
      case 'herhaling-verschilt':
        return `${Plaats(problem.herkomst)}: dit blok staat er twee keer, met verschillende cijfers: ${problem.eerste} en ${problem.tweede}.`;
      case 'naam-afgeleid':
        return `${Plaats(problem.herkomst)}: bij dit oordeel over het doel staat geen indicator; op grond van de volgorde in ${problem.uit} hoort het bij "${problem.naam}".`;
      case 'eenheid-tegenspraak':
        return `${Plaats(problem.herkomst)}: bij "${problem.naam}" staat zowel "${problem.eerste}" als "${problem.tweede}". Controleer de eenheid.`;
      case 'verklaring-onzeker':
        return `${Plaats(problem.herkomst)}: bij "${problem.omschrijving}" (${problem.bedrag})${problem.aantal > 1 ? ` en ${problem.aantal - 1} andere` : ''} ${VERKLARING[problem.reden]}.`;
      case 'verklaring-telt-niet-op':
        return `${Plaats(problem.herkomst)}: de verklaringen tellen op tot ${getal(problem.som)} euro, maar "${problem.omschrijving}" is ${getal(problem.totaal)} euro.`;
      case 'naam-onbekend':
        return `${Plaats(problem.herkomst)}: bij dit oordeel over het doel staat niet welke indicator het is.`;
      case 'eigen-werkmap':
        return describeWerkmap(problem);
      case 'gestopt':
        return 'Het lezen is gestopt.';
    }
  },
};

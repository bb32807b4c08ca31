import { aantal, documenten } from './paneel/aantal';
import { aansluiten } from './paneel/aansluiten';
import { indicatoren } from './paneel/indicatoren';
import { laden } from './paneel/laden';
import { rapport } from './paneel/rapport';
import { tekstcontrole } from './paneel/tekstcontrole';
import { verklaren } from './paneel/verklaren';
import { bezig, fout, foutBij, foutDeel, foutOpBlad, melding, onderbroken } from './paneel/status';

/** The task pane. Short, plain, and in the words of the P&C cycle. */
export const paneel = {
  naam: 'Sluitend',
  buitenExcel: 'Sluitend werkt in Excel. Open het daar met de knop Sluitend op het lint.',
  stappen: { laden: 'Laden', aansluiten: 'Aansluiten', verklaren: 'Verklaren', rapport: 'Rapport' },
  stappenLabel: 'Stappen',
  tellingLabel: {
    laden: (n: number): string => documenten(n),
    aansluiten: (n: number): string => aantal(n, 'verschil of strijdigheid', 'verschillen of strijdigheden'),
    verklaren: (n: number): string => `${n} te verklaren`,
    rapport: (n: number): string => aantal(n, 'toelichting', 'toelichtingen'),
  },
  instellingen: {
    knop: 'Instellingen',
    taal: 'Taal van dit paneel',
    talen: { nl: 'Nederlands', en: 'English' },
    besloten: 'Alle cijfers blijven in deze werkmap en op deze computer.',
    versie: (versie: string): string => `Versie ${versie}`,
    sluiten: 'Instellingen sluiten',
  },

  soort: { jaarrekening: 'Jaarrekening', begroting: 'Begroting', bestuursrapportage: 'Bestuursrapportage' },
  formaat: {
    tekst: 'tekst',
    markdown: 'Markdown',
    html: 'webpagina',
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    csv: 'CSV',
    werkblad: 'werkblad',
  },
  bedragsoort: {
    lasten: 'lasten',
    baten: 'baten',
    saldo: 'saldo',
    toevoeging: 'toevoeging reserves',
    onttrekking: 'onttrekking reserves',
    'mutatie reserves': 'mutatie reserves',
    resultaat: 'resultaat na reserves',
    aandeel: 'aandeel',
    waarde: 'waarde',
  },
  reeks: {
    primitief: 'begroting primitief',
    'na wijziging': 'begroting na wijziging',
    rekening: 'rekening',
    verschil: 'verschil',
    wijziging: 'begrotingswijziging',
    raming: 'raming',
    prognose: 'prognose',
  },
  eenheid: {
    keuze: { '1': 'euro', '1000': 'x € 1.000', '1000000': 'x € 1 mln' },
    anders: (euro: string): string => `x € ${euro}`,
  },
  plaats: {
    regel: (regel: number): string => `regel ${regel}`,
    pagina: (pagina: number): string => `pagina ${pagina}`,
    blok: (blok: number): string => `blok ${blok}`,
    in: (plaats: string, document: string): string => `${plaats} van ${document}`,
  },

  laden,
  indicatoren,
  tekstcontrole,

  aansluiten,

  verklaren,

  rapport,

  bezig,
  melding,
  onderbroken,
  fout,
  foutOpBlad,
  foutBij,
  foutDeel,
};

import type { paneel as nl } from '../nl/paneel';
import { count, documents } from './paneel/aantal';
import { aansluiten } from './paneel/aansluiten';
import { indicatoren } from './paneel/indicatoren';
import { laden } from './paneel/laden';
import { rapport } from './paneel/rapport';
import { tekstcontrole } from './paneel/tekstcontrole';
import { verklaren } from './paneel/verklaren';
import { bezig, fout, foutBij, foutDeel, foutOpBlad, melding, onderbroken } from './paneel/status';

/** The task pane. The words of the Dutch P&C cycle stay Dutch where English has none that a controller would use. */
export const paneel: typeof nl = {
  naam: 'Sluitend',
  buitenExcel: 'Sluitend works in Excel. Open it there with the button Sluitend on the ribbon.',
  stappen: { laden: 'Load', aansluiten: 'Reconcile', verklaren: 'Explain', rapport: 'Report' },
  stappenLabel: 'Steps',
  tellingLabel: {
    laden: (n) => documents(n),
    aansluiten: (n) => count(n, 'difference or contradiction', 'differences or contradictions'),
    verklaren: (n) => `${n} to explain`,
    rapport: (n) => count(n, 'note', 'notes'),
  },
  instellingen: {
    knop: 'Settings',
    taal: 'Language of this pane',
    talen: { nl: 'Nederlands', en: 'English' },
    besloten: 'All figures stay in this workbook and on this computer.',
    versie: (versie) => `Version ${versie}`,
    sluiten: 'Close settings',
  },

  soort: { jaarrekening: 'Annual accounts', begroting: 'Budget', bestuursrapportage: 'Interim report' },
  formaat: {
    tekst: 'text',
    markdown: 'Markdown',
    html: 'web page',
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    csv: 'CSV',
    werkblad: 'worksheet',
  },
  bedragsoort: {
    lasten: 'expenditure',
    baten: 'income',
    saldo: 'balance',
    toevoeging: 'added to reserves',
    onttrekking: 'taken from reserves',
    'mutatie reserves': 'change in reserves',
    resultaat: 'result after reserves',
    aandeel: 'share',
    waarde: 'value',
  },
  reeks: {
    primitief: 'original budget',
    'na wijziging': 'amended budget',
    rekening: 'accounts',
    verschil: 'difference',
    wijziging: 'budget amendment',
    raming: 'estimate',
    prognose: 'forecast',
  },
  eenheid: {
    keuze: { '1': 'euro', '1000': 'x €1,000', '1000000': 'x €1 million' },
    anders: (euro) => `x €${euro}`,
  },
  plaats: {
    regel: (regel) => `line ${regel}`,
    pagina: (pagina) => `page ${pagina}`,
    blok: (blok) => `block ${blok}`,
    in: (plaats, document) => `${plaats} of ${document}`,
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

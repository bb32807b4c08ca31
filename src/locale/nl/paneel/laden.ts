import { aantal, documenten, rijen, indicatoren } from './aantal';

const tabellen = (n: number): string => (n === 1 ? 'Een tabel is' : `${n} tabellen zijn`);

/** When and where a layout was set right: `2026-11-21 20:30` as a Dutch date; nothing for this very document. */
function eerder(op: string, document: string): string {
  const [jaar, maand, dag] = op.slice(0, 10).split('-');
  return dag === undefined
    ? 'een andere tabel van dit document'
    : `deze indeling op ${dag}-${maand}-${jaar} bij ${document}`;
}

/** Something remembered that was not applied, with the reason. */
const nietToegepast =
  (reden: string) =>
  (n: number, op: string, document: string): string =>
    `${tabellen(n)} niet gelezen zoals u ${eerder(op, document)} aanpaste: ${reden}.`;

/** Step one: loading and the preview. */
export const laden = {
  titel: 'Documenten laden',
  sleep: 'Sleep een begroting, bestuursrapportage of jaarrekening hierheen',
  loslaten: 'Laat los om te lezen',
  kies: 'Kies bestand',
  plak: 'Plak tekst',
  selectie: 'Neem selectie',
  selectieUitleg: 'De geselecteerde cellen, of het hele blad als er één cel is geselecteerd',
  voorbeeld: 'Voorbeeld laden',
  uitleg: 'U ziet eerst wat er gevonden is. Er wordt pas geschreven als u dat vraagt.',
  geplakt: 'Geplakte tekst',
  plakvak: 'Plak hier de tekst of tabel (Ctrl+V)',
  lees: 'Lees deze tekst',
  annuleer: 'Annuleren',
  voorstel: 'Gevonden, nog niet in de werkmap',
  niets: 'Niets gevonden om te schrijven',
  inWerkmap: 'In de werkmap',
  onvoltooid: (naam: string): string =>
    `Het schrijven van ${naam} is onderbroken: de cijfers ervan tellen niet mee. Laad het document opnieuw.`,
  vervolg: 'Stand van zaken',
  schrijf: 'Schrijf naar werkmap',
  schrijfWat: (n: number): string => documenten(n),
  verwijder: 'Verwijder',
  verwijderLabel: (naam: string): string => `Verwijder ${naam} uit de lijst`,
  vervangt: 'Vervangt de versie met dezelfde naam die al in de werkmap staat.',
  onbruikbaar: 'Hier valt niets van te schrijven.',
  /** Of an earlier workbook of ours. */
  notities: (n: number): string => aantal(n, 'voorbeeld van eerder', 'voorbeelden van eerder'),
  notitieUitleg:
    'U ziet ze bij Verklaren, bij dezelfde doelstelling of hetzelfde programma in een later jaar. Er wordt niets vanzelf overgenomen in uw toelichting.',
  soort: 'Soort',
  jaar: 'Jaar',
  kies_: 'Kies',
  eenheid: 'Eenheid',
  twijfels: (n: number): string => aantal(n, 'twijfel om na te kijken', 'twijfels om na te kijken'),
  ookOp: (plaatsen: readonly string[], meer: number): string =>
    `Ook: ${plaatsen.join('; ')}${meer === 0 ? '' : `; en nog ${meer}`}.`,
  meerTwijfels: (n: number): string => `Toon alle ${n}`,
  tabel: 'Baten en lasten',
  reeks: 'Reeks',
  kolommenWijzigen: 'Kolommen en tekens wijzigen',
  tekens: 'Zo staan de bedragen in het document',
  verbreid: (n: number): string =>
    n === 1 ? 'Ook voor de andere tabel met deze koppen' : `Ook voor de ${n} andere tabellen met deze koppen`,
  kolomKop: (nummer: number, kop: string): string => `Kolom ${nummer}: ${kop}`,
  kolomOnbekend: 'betekenis onbekend',
  /** What was remembered of earlier documents, by what became of it. */
  herinnerd: {
    toegepast: (n: number, op: string, document: string): string =>
      `${tabellen(n)} gelezen zoals u ${eerder(op, document)} aanpaste.`,
    teruggedraaid: (n: number, op: string, document: string): string =>
      `${tabellen(n)} weer gelezen zoals het document zelf zegt. Hoe u ${eerder(op, document)} aanpaste, wordt bij het schrijven vergeten.`,
    'sluit-niet': nietToegepast('de saldi of verschillen sluiten dan niet'),
    'andere-eenheid': nietToegepast('dit document noemt zelf een andere eenheid'),
    'andere-schaal': nietToegepast('de cijfers zijn hier veel groter of kleiner, dus de eenheid kan een andere zijn'),
    'jaar-onbekend': nietToegepast('het jaar van dit document is niet bekend. Kies eerst het jaar'),
    ongedaan: 'Ongedaan maken',
    opnieuw: 'Weer toepassen',
    toepassen: 'Toch zo lezen',
  },
  tegels: 'Tegels van het programma',
  aandeel: 'aandeel',
  indicatoren: 'Indicatoren',
  inhoud: (r: number, i: number): string => `${rijen(r)}, ${indicatoren(i)}`,
  tabelrijen: rijen,
  omschrijving: 'Omschrijving',
  aanwijzen: 'Wijs een cijfer aan, of ga er met de pijltjestoetsen naartoe: hier staat dan de plaats in het document.',
  gelezenAls: (bedrag: string, soort: string): string => `gelezen als € ${bedrag} ${soort}`,
  geenGetal: 'geen getal',
  gewijzigd: 'gewijzigd in de werkmap',
  rijTwijfel: 'twijfel',
  eenheidBron: (bron: string): string => `volgens “${bron}”`,
  eenheidGeschat: 'aangenomen',
  teken: {
    onbekend: 'tekens niet vast te stellen',
    lasten: { positief: 'lasten zonder minteken', negatief: 'lasten met minteken' },
    baten: { positief: 'baten zonder minteken', negatief: 'baten met minteken' },
    saldo: {
      'baten-lasten': 'saldo = baten - lasten',
      'lasten-baten': 'saldo = lasten - baten',
      'lasten+baten': 'saldo = lasten + baten',
    },
    verschil: {
      'begroting-rekening': 'verschil = begroting - rekening',
      'rekening-begroting': 'verschil = rekening - begroting',
      effect: 'verschil = effect op het resultaat',
    },
  },
  indicator: {
    zonderNaam: 'Indicator zonder naam',
    afgeleid: 'naam afgeleid',
    jaar: 'Jaar',
    doel: 'Doel',
    realisatie: 'Realisatie',
    gehaald: { ja: 'doel gehaald', nee: 'doel niet gehaald', nvt: 'doel n.v.t.' },
    strijdig: (document: string, berekend: string): string => `document: ${document}; berekend: ${berekend}`,
    bron: (bron: string): string => `Bron: ${bron}`,
  },
};

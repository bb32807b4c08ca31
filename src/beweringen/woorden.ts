import type { Token } from './tekens';

const split = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/).filter((woord) => woord !== ''));

/** Words that say nothing about what a sentence is about. */
const LEEG = split(`
  de het een één en of maar want dus dan als dat die dit deze er hier daar wat wie welke waar van voor in op aan bij met naar
  uit over onder om te tot door tegen tussen per na sinds vanaf tijdens binnen ten ter t.o.v opzichte vergelijking vergeleken
  is was zijn waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten
  we wij ons onze ze zij zich hun haar hij men je u ik
  niet wel ook nog al echter bovendien daarmee daarom daardoor hierdoor hiermee dus immers inmiddels namelijk ongeveer circa ca
  licht lichte iets fors forse sterk sterke flink flinke duidelijk duidelijke aanzienlijk aanzienlijke beperkt beperkte enigszins enige gering geringe
  zeer heel erg vrijwel nagenoeg bijna ruim net precies slechts maar alleen vooral met name mede zo zo'n verder opnieuw weer
  nu toen eind begin ultimo medio december januari afgelopen vorig vorige voorgaand voorgaande eerder eerdere dit jaar jaren ervoor
  komt kwam komen kwamen uitgekomen uitkomt uitkwam lag ligt liggen lagen bedraagt bedroeg bedragen bedroegen blijft bleef bleven gebleven
  laat zien zagen gezien blijkt bleek staat stond gaat ging behalve ten slotte tenslotte helaas gelukkig conform volgens dankzij vanwege wegens hoewel
  hoger hogere lager lagere meer minder hoogste laagste gelijk gelijke stabiel stijging daling toename afname groei krimp
  gestegen gedaald toegenomen afgenomen gegroeid gekrompen stijgt steeg stegen daalt daalde daalden nam namen neemt toe af groeide groeit
  toe laten te nemen terug teruggelopen liep liepen opgelopen gelopen loopt oploopt uitstekend
`);

/** Words that name any measured quantity. */
const MAAT = split(`
  aantal aantallen percentage percentages aandeel cijfer cijfers score scores gemiddeld gemiddelde realisatie gerealiseerd gerealiseerde
  resultaat resultaten uitkomst waarde totaal totale indicator indicatoren meting meetresultaat niveau stand volume omvang hoeveelheid
  doel doelstelling streven streefwaarde streefcijfer streefpercentage norm ambitie target begroting begroot begrote raming geraamd geraamde
  gehaald behaald bereikt behalen halen verslagjaar peildatum rapportcijfer tevredenheidscijfer eindcijfer gestelde beoogde verwachting verwacht verwachte
`);

/** Words that name amounts of money. */
const GELD = split(`
  lasten uitgaven kosten bestedingen besteding besteed besteedt uitgegeven gaf gaven uitgaf baten inkomsten opbrengst opbrengsten ontvangen ontving ontvingen
  saldo netto bruto resultaat totaal totale gezamenlijke kostte kostten kost kosten euro bedrag bedragen nodig geld middelen gemoeid sluit sloot afgesloten
  negatief positief gerealiseerd gerealiseerde werkelijke werkelijk jaarrekening rekening jaar leverde leveren opgeleverd programma doelstelling hele gehele
  begroting begroot begrote raming geraamd geraamde primitieve primitief wijziging wijzigingen na voor
  vallen viel vielen gevallen uitgevallen valt boven onder
`);

/** Whether a word is one that a list holds. */
export const isLeeg = (woord: string): boolean => LEEG.has(woord);
export const isMaat = (woord: string): boolean => MAAT.has(woord);
export const isGeld = (woord: string): boolean => GELD.has(woord);

/** How many letters two words share from the start. */
export function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

function commonEnd(a: string, b: string, over: number): number {
  let i = 0;
  while (i < over && a[a.length - 1 - i] === b[b.length - 1 - i]) i += 1;
  return i;
}

/** Whether two words are forms of one: inflected, or spelled a little differently. */
export function isVerwant(a: string, b: string): boolean {
  if (a === b) return true;
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (kort.length < 4) return false;
  const begin = commonStart(kort, lang);
  if (begin === kort.length) return lang.length - kort.length <= 3;
  // Half of the letters at both ends: "ondernemersklimaat", "ondernemingsklimaat".
  return begin >= 5 && (begin + commonEnd(kort, lang, kort.length - begin)) / lang.length >= 0.75;
}

/** The words of tokens that carry a meaning, lower case; compounds with a slash or hyphen as their parts. */
export function inhoudswoorden(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ soort, laag }) => soort === 'woord' && !LEEG.has(laag))
    .flatMap(({ laag }) => laag.split(/[/&]/))
    .filter((woord) => woord.length > 1 && !LEEG.has(woord));
}

/** The words of a name that carry a meaning; what stands in brackets or behind a colon explains it and is left out. */
export function naamwoorden(naam: string): string[] {
  return naam
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/:.*$/, '')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((woord) => woord.replace(/^-+|-+$/g, ''))
    .filter((woord) => /^\p{L}{2,}/u.test(woord) && !LEEG.has(woord) && !MAAT.has(woord));
}

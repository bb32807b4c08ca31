/** An amount, percentage or number; a year, a date or a paragraph number alone says nothing that figures can test. */
const GETAL = /(?<![\d.,-])(?!(?:19|20)\d\d(?!\d|[.,]\d))\d[\d.,]*/g;
const MAAND = /^\s?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/** "Dit programma 31,8 mln" names an amount. */
const EENHEID = /^\s?(?:%|procent|mln|miljoen|mld|miljard|euro)/i;

const TELWOORD =
  /\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|[vz]ijftien|zestien|zeventien|achttien|negentien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend|anderhalf|helft|kwart|verdubbel\w*|gehalveerd)\b/i;

const RICHTING =
  /\b(?:ge)?(?:stijg\w*|steeg|stegen|daal\w*|daling\w*|toename|toegenomen|toene\w+|toenam\w*|afname|afgenomen|afne\w+|afnam\w*|hogere?|lagere?|meer|minder|groei\w*|krimp\w*|gekrompen|verhoog\w*|verlaag\w*|verhoging|verlaging|laagste|hoogste|grootste|kleinste|gelijk|onveranderd|stabiel|behaald|gehaald|bereikt|overschr[ei]\w+|onderschr[ei]\w+)\b/i;

const OORZAAK =
  /\b(?:doordat|omdat|waardoor|daardoor|hierdoor|daarom|wegens|vanwege|dankzij|oorza\w+|veroorza\w+|verkla(?:ar|ren|art|ard|ring)\w*|gevolg|leid(?:t|de|den|en) tot|komt (?:met name |vooral |mede )?door|voorde(?:el|lig\w*)|nade(?:el|lig\w*)|mee(?:vallers?|gevallen|vallen|viel\w*)|tegen(?:vallers?|gevallen|vallen|viel\w*)|vertra\w+|uitgesteld\w*|doorgeschoven|vrijval|vrijgevallen|onderbesteding|overschrijding|onderschrijding|te danken aan|toe te schrijven aan|mede door|door (?:de |het |een )?(?:extra|hogere?|lagere?|meer|minder|gestegen|gedaalde?|eenmalige?))\b/i;

function hasNumber(tekst: string): boolean {
  for (const { 0: getal, index } of tekst.matchAll(GETAL)) {
    const voor = tekst.slice(Math.max(0, index - 16), index);
    // "Doelstelling 1.2", "programma 3" and "3 maart" name something; they do not count it.
    const na = tekst.slice(index + getal.length);
    const genoemd = /(?:doelstelling|programma|artikel|hoofdstuk)\s$/i.test(voor) && !EENHEID.test(na);
    if (MAAND.test(na) || genoemd) continue;
    if (index > 0 || !/^\d{1,2}\.?$/.test(getal)) return true;
  }
  return false;
}

/** Whether a paragraph speaks of figures or of causes: what can be tested, or can explain an afwijking. */
export function speaksOfFigures(tekst: string): boolean {
  return OORZAAK.test(tekst) || RICHTING.test(tekst) || TELWOORD.test(tekst) || hasNumber(tekst);
}

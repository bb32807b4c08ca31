/** How a text writes numbers: `nl` 1.234,5 — `en` 1,234.5 — `gemengd` both side by side. */
export type Notatie = 'nl' | 'en' | 'gemengd';

/** 12,5 — 1.234,5 — 1.234.567: no English reading. */
const NEDERLANDS =
  /^(?:\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,}|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;
/** 12.5 — 1,234.5 — 1,234,567: no Dutch reading. */
const ENGELS = /^(?:\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3}){2,}|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+)$/;

/** This many amounts with a comma before three digits, beside short ones without, are thousands. */
const MINST_DRIE = 8;

/**
 * The notation that the numbers of one table or list follow, from those that can be read in one way only.
 * Dutch when none decides: that is what Dutch public bodies write.
 */
export function detectNotatie(teksten: Iterable<string>): Notatie {
  let nl = 0;
  let en = 0;
  let drie = 0;
  let punt = 0;
  let kort = 0;
  let anders = 0;
  for (const tekst of teksten) {
    // Pieces of figures in one cell are no number.
    if (/\d\s*\/\s*\d/.test(tekst)) continue;
    // What stands raised is no digit of the number.
    const kern = tekst
      .replace(/\^.*$/, '')
      .replace(/[^\d.,]/g, '')
      .replace(/^[.,]+|[.,]+$/g, '');
    if (NEDERLANDS.test(kern)) nl += 1;
    else if (ENGELS.test(kern)) en += 1;
    else if (/^[1-9]\d{0,2},\d{3}$/.test(kern)) drie += 1;
    else if (/^[1-9]\d{0,2}$/.test(kern)) kort += 1;
    else if (/[.,]/.test(kern)) {
      anders += 1;
      if (/^[1-9]\d{0,2}\.\d{3}$/.test(kern)) punt += 1;
    }
  }
  // Nobody prints decimals for some amounts, always three, and none for those below a thousand.
  if (en + nl + anders === 0 && drie >= MINST_DRIE && kort > 0) return 'en';
  // Nor three decimals for most and two for one: that one was broken off.
  if (en === 0 || (nl === 0 && punt >= MINST_DRIE * en)) return 'nl';
  return nl === 0 ? 'en' : 'gemengd';
}

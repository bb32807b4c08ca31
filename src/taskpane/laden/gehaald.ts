import type { Indicator } from '../../domain/indicator';
import type { Teksten } from '../../locale/teksten';

/** The judgement on a target: one where document and figures agree or only one speaks, both where they differ. */
export function describeClaim(
  { gehaald }: Pick<Indicator, 'gehaald'>,
  { paneel }: Teksten
): { readonly tekst: string; readonly strijdig: boolean } | null {
  const word = paneel.laden.indicator;
  const { document, berekend } = gehaald;
  // "N.v.t." is a judgement that figures do not contradict.
  if (document !== null && berekend !== null && document !== berekend && document !== 'nvt') {
    return { tekst: word.strijdig(word.gehaald[document], word.gehaald[berekend]), strijdig: true };
  }
  const one = document ?? berekend;
  return one && { tekst: word.gehaald[one], strijdig: false };
}

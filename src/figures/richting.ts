import type { Gehaald, Indicatorjaar, Richting } from '../domain/indicator';
import { compare } from '../money/decimaal';

/** Words in a name that say that less is better. */
const LAGER =
  /schoolverlater|\bvsv\b|verzuim|\bbijstandsuitkering|bijstandsgerechtigd|bijstandsvolume|personen met een bijstand|werklo(?:os|zen)|uitkeringsgezin|delict|misdrij|diefsta|inbra|vernieling|overlast|geweld|onveilig|klacht|wachttijd|armoede|schuld(?!hulp)|ongeval|jeugdreclassering|jeugdbescherming|jeugdhulp|afval|uitstoot|faillissement/i;
/** Words in a name that say that more is better; they win where both occur ("uitstroom uit de bijstand"). */
const HOGER =
  /uitstroom|participatie|\bbereik\b|rapportcijfer|tevreden|waardering|toename|leerwinst|arbeidsplaats|\bbanen\b|deeltijd|hernieuwbare|opkomst|vertrouwen|gescheiden ingezameld|dekkingsgraad|geslaagd/i;

/** Compares realisation with target; null where one of them is unknown. */
function above({ begroting, realisatie }: Indicatorjaar): -1 | 0 | 1 | null {
  if (begroting?.waarde === undefined || begroting.waarde === null) return null;
  return realisatie?.waarde === undefined || realisatie.waarde === null
    ? null
    : compare(realisatie.waarde, begroting.waarde);
}

/** The year that a judgement is about: the document's, else the last. */
export function judgedYear(jaren: readonly Indicatorjaar[], jaar: number | null): Indicatorjaar | null {
  return jaren.find((j) => j.jaar === jaar) ?? jaren.at(-1) ?? null;
}

/**
 * Which way is better: by the words of the name, else by what the document's own judgement implies.
 * @returns null when neither tells.
 */
export function inferRichting(naam: string | null, jaar: Indicatorjaar | null, claim: Gehaald | null): Richting | null {
  if (naam !== null && HOGER.test(naam)) return 'hoger';
  if (naam !== null && LAGER.test(naam)) return 'lager';
  const boven = jaar === null ? null : above(jaar);
  if (boven === null || boven === 0 || (claim !== 'ja' && claim !== 'nee')) return null;
  return boven > 0 === (claim === 'ja') ? 'hoger' : 'lager';
}

/** Whether the target was reached by the figures; nvt without a target or realisation, null without a direction. */
export function judge(jaar: Indicatorjaar | null, richting: Richting | null): Gehaald | null {
  if (jaar === null) return null;
  const boven = above(jaar);
  if (boven === null) return 'nvt';
  if (boven === 0) return 'ja';
  if (richting === null) return null;
  return richting === 'gelijk' ? 'nee' : boven > 0 === (richting === 'hoger') ? 'ja' : 'nee';
}

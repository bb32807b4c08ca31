import type { Kleurregel, Reeksstijl, Stijl } from './stap';

/** Colours chosen for 4.5:1 on white, and readable in print. */
const KLEUR = {
  tekst: '#201F1E',
  grijs: '#605E5C',
  kop: '#0F6CBD',
  kopTekst: '#FFFFFF',
  kopGebruiker: '#8A6500',
  invoer: '#FFF8E1',
} as const;

/** Fill and text of a verdict: a light fill with a dark text of the same hue; the word itself carries the meaning. */
export const VERDICT: Readonly<Record<Kleurregel['kleur'], { readonly vulling: string; readonly tekst: string }>> = {
  goed: { vulling: '#DFF6DD', tekst: '#0B5A08' },
  'let-op': { vulling: '#FFF4CE', tekst: '#6B4B00' },
  fout: { vulling: '#FDE7E9', tekst: '#8E0B0B' },
};

/** Colours of bars: the green and red of V and N, and a neutral blue for totals. */
export const REEKSKLEUR: Readonly<Record<Exclude<Reeksstijl, 'onzichtbaar'>, string>> = {
  neutraal: '#0F6CBD',
  goed: '#107C10',
  fout: '#C50F1F',
};

/** What a look means for a range; units: points. */
export interface Opmaak {
  readonly vet?: boolean;
  readonly cursief?: boolean;
  readonly grootte?: number;
  readonly tekst?: string;
  readonly vulling?: string;
  readonly doorloop?: boolean;
  readonly boven?: boolean;
}

/** Looks by meaning, one place for Excel and for .xlsx. */
export const OPMAAK: Readonly<Record<Stijl, Opmaak>> = {
  titel: { vet: true, grootte: 16, tekst: KLEUR.tekst },
  uitleg: { tekst: KLEUR.grijs },
  kop: { vet: true, vulling: KLEUR.kop, tekst: KLEUR.kopTekst, doorloop: true },
  'kop-gebruiker': { vet: true, vulling: KLEUR.kopGebruiker, tekst: KLEUR.kopTekst, doorloop: true },
  invoer: { vulling: KLEUR.invoer },
  grijs: { tekst: KLEUR.grijs },
  doorloop: { doorloop: true },
  boven: { boven: true },
};

import type { DisplayLanguage } from '../rules/display';

/** What the page remembers of its looks. */
export interface PageSettings {
  language: DisplayLanguage;
  paneWidth: number;
}

/** Widths the pane may have. */
export const paneWidths = { smallest: 320, usual: 350, largest: 900, choices: [320, 350, 450] } as const;

const languageKey = 'sluitend-proefwerkmap-taal';
const widthKey = 'sluitend-proefwerkmap-breedte';

/** The settings of the last visit; `?taal=en` in the address goes first. */
export function readSettings(): PageSettings {
  const asked = new URLSearchParams(location.search).get('taal') ?? localStorage.getItem(languageKey);
  const width = Number(localStorage.getItem(widthKey));
  return { language: asked === 'en' ? 'en' : 'nl', paneWidth: clampWidth(width || paneWidths.usual) };
}

/** Remembers the language. */
export function saveLanguage(language: DisplayLanguage): void {
  localStorage.setItem(languageKey, language);
}

/** Remembers the width of the pane. */
export function savePaneWidth(width: number): void {
  localStorage.setItem(widthKey, String(width));
}

/** A width the pane may have. */
export function clampWidth(width: number): number {
  return Math.min(paneWidths.largest, Math.max(paneWidths.smallest, Math.round(width)));
}

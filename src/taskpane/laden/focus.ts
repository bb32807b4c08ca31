/** Ids of buttons that take the focus when what had it is gone. */
export const KIES = 'kies-bestand';
export const PLAK = 'plak-tekst';

/** Moves the focus to an element that is always there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

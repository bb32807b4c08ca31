/** Id of the button at the head of the card of a finding. */
export function kopId(bevinding: string): string {
  return `kop-${bevinding.replaceAll(/\W+/g, '-')}`;
}

/** Opens the card of the first of these findings that is shown, and moves the focus to it. */
export function goToKaart(bevindingen: readonly string[]): void {
  const [kop] = bevindingen.flatMap((id) => document.getElementById(kopId(id)) ?? []);
  if (kop === undefined) return;
  if (kop.getAttribute('aria-expanded') === 'false') kop.click();
  kop.scrollIntoView({ block: 'center' });
  kop.focus({ preventScroll: true });
}

/** What the arrow keys go along: the heads of the cards, and what unfolds more of them. */
const HALTES = '.bevindingkop, .sluitend';

/**
 * Moves the focus along the heads of the cards: a step, or to an end of the list.
 * @returns whether the key meant that
 */
export function moveAlong(list: HTMLElement, from: EventTarget, key: string): boolean {
  const haltes = [...list.querySelectorAll<HTMLElement>(HALTES)];
  const at = haltes.findIndex((halte) => halte === from);
  if (at < 0) return false;
  const next = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', haltes.length - 1],
  ]).get(key);
  if (next === undefined) return false;
  haltes[next]?.focus();
  return true;
}

/**
 * Closes the card around an element, and moves the focus to its head.
 * @returns whether there was an open card
 */
export function closeKaart(within: EventTarget): boolean {
  const kop =
    within instanceof Element ? within.closest('.bevinding')?.querySelector<HTMLElement>('.bevindingkop') : null;
  if (kop?.getAttribute('aria-expanded') !== 'true') return false;
  kop.click();
  kop.focus();
  return true;
}

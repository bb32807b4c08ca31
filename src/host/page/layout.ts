import type { DisplayLanguage } from '../rules/display';
import { element } from './element';
import { clampWidth, paneWidths } from './settings';
import type { Texts } from './texts';

/** What the buttons do. */
export interface LayoutActions {
  readonly newWorkbook: () => void;
  readonly download: () => void;
  readonly setLanguage: (language: DisplayLanguage) => void;
  readonly setPaneWidth: (width: number) => void;
}

/** The parts of the page that others fill. */
export interface Layout {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Tells the user something, for a while. */
  readonly tell: (text: string) => void;
}

/** Builds the page: a bar, the grid and the pane with a splitter between them. */
export function buildLayout(
  root: HTMLElement,
  texts: Texts,
  language: DisplayLanguage,
  paneWidth: number,
  actions: LayoutActions
): Layout {
  const message = element('span', { class: 'message', role: 'status', 'aria-live': 'polite' });
  const grid = element('div', { class: 'grid' });
  const pane = element('div', { class: 'pane' });
  const widthChoice = element(
    'select',
    {
      'aria-label': texts.paneWidth,
      title: texts.paneWidth,
      change: () => {
        setWidth(Number(widthChoice.value));
      },
    },
    ...paneWidths.choices.map((width) => element('option', { value: String(width) }, `${width} px`))
  );
  const languageChoice = element(
    'select',
    {
      'aria-label': texts.language,
      title: texts.language,
      change: () => {
        actions.setLanguage(languageChoice.value === 'en' ? 'en' : 'nl');
      },
    },
    element('option', { value: 'nl' }, 'Nederlands'),
    element('option', { value: 'en' }, 'English')
  );
  languageChoice.value = language;
  const splitter = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': texts.splitter,
    'aria-valuemin': String(paneWidths.smallest),
    'aria-valuemax': String(paneWidths.largest),
  });
  const setWidth = (wanted: number): void => {
    const width = clampWidth(wanted);
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
    const choice = paneWidths.choices.find((each) => each === width);
    widthChoice.selectedIndex = choice === undefined ? -1 : paneWidths.choices.indexOf(choice);
    actions.setPaneWidth(width);
  };
  makeDraggable(splitter, pane, setWidth);
  const body = element('main', { class: 'body' }, grid, splitter, pane);
  const bar = element(
    'header',
    { class: 'bar' },
    element('h1', {}, texts.title),
    element('button', { type: 'button', click: actions.newWorkbook }, texts.newWorkbook),
    element('button', { type: 'button', click: actions.download }, texts.download),
    message,
    languageChoice,
    widthChoice
  );
  root.replaceChildren(bar, element('p', { class: 'notice' }, texts.notice), body);
  setWidth(paneWidth);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    grid,
    pane,
    tell: (text) => {
      message.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => {
        message.textContent = '';
      }, 6000);
    },
  };
}

function makeDraggable(splitter: HTMLElement, pane: HTMLElement, setWidth: (width: number) => void): void {
  splitter.addEventListener('pointerdown', (event) => {
    const from = event.clientX + pane.offsetWidth;
    splitter.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer on its way over it.
    document.body.classList.add('dragging');
    const move = (moved: PointerEvent): void => {
      setWidth(from - moved.clientX);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'pointerup',
      () => {
        splitter.removeEventListener('pointermove', move);
        document.body.classList.remove('dragging');
      },
      { once: true }
    );
  });
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(pane.offsetWidth + step);
  });
}

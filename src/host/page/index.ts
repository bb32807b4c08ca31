import { startUniver } from '../grid/univer';
import { Book } from '../model/book';
import { HostControls } from '../model/controls';
import { applySnapshot, blankWorkbook } from '../model/snapshot';
import { watchGrid } from '../model/watch';
import { drawConditionalFormats } from './conditional-look';
import { watchEditing } from './editing';
import { element } from './element';
import { followSelection } from './follow-selection';
import { gridOnScreen } from './grid-view';
import { keepSaved } from './keep';
import { buildLayout } from './layout';
import { openPane } from './pane';
import { recalculateSoon } from './recalculate';
import './page.css';
import { readSettings, saveLanguage, savePaneWidth } from './settings';
import { clearSnapshot, loadSnapshot } from './store';
import { drawTables } from './table-look';
import { textsFor } from './texts';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { downloadWorkbook } from './download';
import { drawCharts } from './charts';

declare global {
  interface Window {
    /** For end-to-end tests: what a user sees of and does to the workbook. */
    __host?: HostControls;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const { language, paneWidth } = readSettings();
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  const layout = buildLayout(root, texts, language, paneWidth, {
    newWorkbook: () => {
      if (!window.confirm(texts.newWorkbookQuestion)) return;
      saving.stop();
      void clearSnapshot().finally(() => {
        location.reload();
      });
    },
    download: () => void downloadWorkbook(controls.book, texts, layout.tell),
    setLanguage: (chosen) => {
      saveLanguage(chosen);
      void saving.now().finally(() => {
        location.search = '';
        location.reload();
      });
    },
    setPaneWidth: savePaneWidth,
  });
  const snapshot = await loadSnapshot().catch(() => undefined);
  // The grid takes an element for itself; charts lie over it.
  const sheet = element('div', { class: 'sheet' });
  layout.grid.append(sheet);
  const parts = startUniver(snapshot?.workbook ?? blankWorkbook(language), gridOnScreen(sheet));
  const book = new Book(parts, { language, year: () => new Date().getFullYear() });
  if (snapshot) applySnapshot(book, snapshot);
  const controls = new HostControls(book);
  parts.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  watchGrid(book);
  drawTables(book);
  drawConditionalFormats(book);
  drawCharts(book, layout.grid);
  followSelection(book);
  recalculateSoon(book);
  watchEditing(controls, { refused: texts.formulaRefused, protectedSheet: texts.sheetProtected }, layout.tell);
  const saving = keepSaved(controls, () => {
    layout.tell(texts.notSaved);
  });
  window.__host = controls;
  openPane(layout.pane, controls, language === 'nl' ? 'nl-NL' : 'en-US', texts.pane);
}

const root = document.getElementById('host');
if (root) void start(root);

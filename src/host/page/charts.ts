import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetScrollOperation, SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { Book } from '../model/book';
import { placeOfChart } from '../model/chart-place';
import { readText, readValues } from '../model/read-cells';
import type { ChartRecord } from '../model/sheet-extras';
import { fillPath } from '../model/types/chart-series-type';
import { chartPicture } from './chart-picture';
import { element } from './element';

/** Room the grid keeps for its row and column heads, and for the formula bar above. */
const heads = { width: 46, height: 20 } as const;
const pixelsPerPoint = 4 / 3;

/** Shows the charts of the sheet in front as plain pictures that scroll along. */
export function drawCharts(book: Book, container: HTMLElement): void {
  const layer = element('div', { class: 'charts' });
  container.append(layer);
  let drawing = 0;
  const draw = async (): Promise<void> => {
    drawing += 1;
    const turn = drawing;
    const sheetId = book.grid.activeSheetId;
    const pictures = await Promise.all(book.extras.of(sheetId).charts.map((chart) => picture(book, chart)));
    if (turn !== drawing) return;
    layer.replaceChildren(...pictures);
    place();
  };
  const place = (): void => {
    // The formula bar has a canvas too; the sheet's is the largest.
    const canvases = [...container.querySelectorAll('canvas')].map((each) => each.getBoundingClientRect());
    const canvas = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (!canvas) return;
    const own = container.getBoundingClientRect();
    Object.assign(layer.style, {
      top: `${canvas.top - own.top + heads.height}px`,
      left: `${canvas.left - own.left + heads.width}px`,
      width: `${canvas.width - heads.width}px`,
      height: `${canvas.height - heads.height}px`,
    });
    const { x, y } = scrolled(book);
    book.extras.of(book.grid.activeSheetId).charts.forEach((chart, index) => {
      const child = layer.children[index];
      if (!(child instanceof HTMLElement)) return;
      const { left, top, width, height } = placeOfChart(book, book.grid.activeSheetId, chart);
      Object.assign(child.style, {
        left: `${left * pixelsPerPoint - x}px`,
        top: `${top * pixelsPerPoint - y}px`,
        width: `${width * pixelsPerPoint}px`,
        height: `${height * pixelsPerPoint}px`,
      });
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), 120);
  };
  // Before the first picture of the grid there is nothing to place them on.
  void book.grid.parts.injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(watch);
  function watch(): void {
    book.onLookChanged.add(soon);
    book.grid.parts.commands.onCommandExecuted(({ id }) => {
      if (id === SetScrollOperation.id) place();
      else if (/\.mutation\.|set-worksheet-active/.test(id)) soon();
    });
    new ResizeObserver(place).observe(container);
    soon();
  }
}

async function picture(book: Book, chart: ChartRecord): Promise<HTMLElement> {
  const { sheetId, rect } = chart.source;
  const sheet = book.grid.sheet(sheetId);
  const [values, texts] = sheet
    ? [await readValues(book, sheetId, rect), await readText(book, sheetId, rect)]
    : [[], []];
  const label = chart.title || chart.name;
  const figure = element('figure', { class: 'chart', role: 'img', 'aria-label': label });
  const fills = (values[0] ?? []).slice(1).map((_, i) => chart.settings[fillPath(i)]);
  const picture = chartPicture(chart.type, chart.seriesBy, values, texts, fills.map(toColor));
  figure.append(element('figcaption', {}, chart.title), picture);
  return figure;
}

function toColor(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** How far the sheet is scrolled, in pixels. */
function scrolled(book: Book): { x: number; y: number } {
  const { injector, unitId, workbook } = book.grid.parts;
  const state = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetScrollManagerService)
    .getCurrentScrollState();
  const sheet = workbook.getActiveSheet();
  let [x, y] = [state?.offsetX ?? 0, state?.offsetY ?? 0];
  for (let column = 0; column < (state?.sheetViewStartColumn ?? 0); column += 1) x += sheet.getColumnWidth(column);
  for (let row = 0; row < (state?.sheetViewStartRow ?? 0); row += 1) y += sheet.getRowHeight(row);
  return { x, y };
}

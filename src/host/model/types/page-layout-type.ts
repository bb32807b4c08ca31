import type { TypeDefinition } from '../../protocol/definition';
import { stored } from './support';
import type { WorksheetTarget } from './worksheet-target';

const settings = ({ book, sheetId }: WorksheetTarget): Record<string, unknown> => book.extras.of(sheetId).settings;

/** Excel's PageLayout: kept with the sheet; nothing is printed here. */
export const PageLayoutType: TypeDefinition<WorksheetTarget> = {
  name: 'PageLayout',
  properties: {
    Orientation: stored(settings, 'Orientation', 'Portrait'),
    PaperSize: stored(settings, 'PaperSize', 'A4'),
    Zoom: stored(settings, 'Zoom', { scale: 100 }),
    CenterHorizontally: stored(settings, 'CenterHorizontally', false),
    CenterVertically: stored(settings, 'CenterVertically', false),
    LeftMargin: stored(settings, 'LeftMargin', 50),
    RightMargin: stored(settings, 'RightMargin', 50),
    TopMargin: stored(settings, 'TopMargin', 50),
    BottomMargin: stored(settings, 'BottomMargin', 50),
  },
  methods: {
    SetPrintTitleRows: (sheet: WorksheetTarget, rows: unknown) => {
      settings(sheet)['PrintTitleRows'] = rows;
    },
  },
};

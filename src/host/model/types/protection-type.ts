import type { TypeDefinition } from '../../protocol/definition';
import { accessDenied } from '../../protocol/errors';
import { EventType, workbookTarget } from '../events';
import type { WorksheetTarget } from './worksheet-target';

function changed({ book, sheetId }: WorksheetTarget, isProtected: boolean): void {
  const message = { isProtected, worksheetId: sheetId, source: 'Local' };
  book.events.raise(EventType.protectionChanged, [sheetId, workbookTarget], message);
}

/** Excel's WorksheetProtection; protecting twice or unprotecting what is open is refused (office-js 6784). */
export const ProtectionType: TypeDefinition<WorksheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ book, sheetId }) => book.extras.of(sheetId).protection !== null },
    Options: { get: ({ book, sheetId }) => book.extras.of(sheetId).protection?.['options'] ?? null },
  },
  methods: {
    Protect: (sheet: WorksheetTarget, options: unknown = {}, password: unknown = '') => {
      const extra = sheet.book.extras.of(sheet.sheetId);
      if (extra.protection) throw accessDenied('the worksheet is protected already');
      extra.protection = { options, password };
      changed(sheet, true);
    },
    Unprotect: (sheet: WorksheetTarget, password: unknown = '') => {
      const extra = sheet.book.extras.of(sheet.sheetId);
      if (!extra.protection) throw accessDenied('the worksheet is not protected');
      if (extra.protection['password'] !== password) throw accessDenied('the password is wrong');
      extra.protection = null;
      changed(sheet, false);
    },
  },
};

import type { IWorkbookData, Workbook } from '@univerjs/core';
import { Disposable, ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { ILocales, Injector } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { keepExactKeys } from './exact-keys';
import { skipSharedFormulas } from './shared-formulas';

/** A running Univer with one workbook open in it. */
export interface UniverParts {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
}

/** What a page adds to the headless set: its texts and its plugins. */
export interface UniverAdditions {
  readonly locale: LocaleType;
  readonly locales: ILocales;
  /** Called between the engine and the sheets plugins. */
  readonly beforeSheets: (univer: Univer) => void;
  /** Called when the sheets and formula plugins are in. */
  readonly afterSheets: (univer: Univer) => void;
}

let started = 0;

/** Opens a workbook in a new Univer; without additions it is headless. */
export function startUniver(data: Partial<IWorkbookData>, additions?: UniverAdditions): UniverParts {
  started += 1;
  keepExactKeys();
  // Univer's syntax-tree cache is shared by all instances in a process and keyed by this id.
  const unitId = `werkmap-${started}-${Date.now().toString(36)}`;
  const univer = new Univer({
    locale: additions?.locale ?? LocaleType.EN_US,
    locales: additions?.locales ?? { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  additions?.beforeSheets(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  additions?.afterSheets(univer);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    ...data,
    id: unitId,
  });
  const injector = univer.__getInjector();
  // Univer recalculates 100 ms after a change; here values are read at once, so `Calculation` takes over.
  // Only its listeners go: the formula bar still looks at its progress.
  Disposable.prototype.dispose.call(injector.get(TriggerCalculationController));
  skipSharedFormulas(injector, workbook);
  return { univer, injector, commands: injector.get(ICommandService), workbook, unitId };
}

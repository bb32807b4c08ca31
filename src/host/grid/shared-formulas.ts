import type { ICellData, IObjectMatrixPrimitiveType, Injector, Nullable, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Keeps Univer from going through all cells of all sheets at every write. It does so for formulas that cells share by an
 * id; the host writes every formula out, so that without a cell that shares one there is nothing to keep in step.
 */
export function skipSharedFormulas(injector: Injector, workbook: Workbook): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  let shared: boolean | null = null;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    shared ??= workbook.getSheets().some((sheet) => holdsShared(sheet.getCellMatrix().getMatrix()));
    if (!shared && holdsShared(cellValue)) shared = true;
    return shared ? update(unitId, sheetId, cellValue) : {};
  };
}

function holdsShared(cells: Cells): boolean {
  const lines: readonly Record<number, Nullable<ICellData>>[] = Object.values(cells);
  return lines.some((line) => Object.values(line).some((cell) => Boolean(cell?.si)));
}

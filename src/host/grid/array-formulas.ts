import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverParts } from './univer';

/** What array formulas spill into the cells around them; Univer keeps it apart from the cells. */
export class ArrayFormulas {
  private readonly model: FormulaDataModel;

  constructor(private readonly parts: UniverParts) {
    this.model = parts.injector.get(FormulaDataModel);
  }

  /** The cell as a spilling formula fills it. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.model.getArrayFormulaCellData()[this.parts.unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }
}

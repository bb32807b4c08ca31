import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { IDirtyUnitOtherFormulaMap, IFormulaDirtyData } from '@univerjs/engine-formula';
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { UniverParts } from './univer';

type Dirty = Partial<IFormulaDirtyData>;

/** Recalculates on demand: as late as possible, and completely before a value is read. */
export class Calculation {
  private readonly changed: Dirty[] = [];
  private everything = true;
  private running: Promise<void> | null = null;
  private readonly listener: { dispose(): void };

  constructor(private readonly parts: UniverParts) {
    const dirty = parts.injector.get(IActiveDirtyManagerService);
    this.listener = parts.commands.onCommandExecuted((command, options) => {
      // Results of a calculation are written with onlyLocal and change nothing.
      if (options?.onlyLocal === true && command.id === SetRangeValuesMutation.id) return;
      const data = dirty.get(command.id)?.getDirtyData(command);
      if (!data) return;
      if (data.clearDependencyTreeCache && Object.keys(data.clearDependencyTreeCache).length > 0) this.invalidateAll();
      else this.changed.push(data);
    });
  }

  /** True when some value may be out of date. */
  get pending(): boolean {
    return this.everything || this.changed.length > 0;
  }

  /**
   * Makes the next calculation a full one. Needed when rows, columns, sheets, tables or names change: Univer keeps
   * syntax trees by the text of a formula, and what a structured reference means is not in that text.
   */
  invalidateAll(): void {
    this.everything = true;
  }

  /** Brings every value up to date. */
  async flush(): Promise<void> {
    while (this.pending || this.running) {
      this.running ??= this.calculate().finally(() => {
        this.running = null;
      });
      await this.running;
    }
  }

  /** Stops listening. */
  dispose(): void {
    this.listener.dispose();
  }

  private async calculate(): Promise<void> {
    // Univer notes new and removed formulas just after the change that makes them.
    await turn();
    const { injector, commands, unitId } = this.parts;
    const force = this.everything;
    const changed = this.changed.splice(0);
    const dirtyRanges = changed.flatMap((data) => data.dirtyRanges ?? []);
    const dirtyUnitOtherFormulaMap = mergeMaps(changed.map((data) => data.dirtyUnitOtherFormulaMap ?? {}));
    this.everything = false;
    if (force) {
      // Univer drops what it knows of a workbook by this method only, which it keeps to itself.
      const generator = injector.get(IFormulaDependencyGenerator) as unknown as { _disposeByUnitId(id: string): void };
      generator._disposeByUnitId(unitId);
    }
    await new Promise<void>((resolve) => {
      const done = injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
        done.unsubscribe();
        // The results are applied by listeners that run after this one, in the same turn.
        setTimeout(resolve, 0);
      });
      commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        {
          forceCalculation: force,
          dirtyRanges: force ? [] : dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap,
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true }
      );
    });
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Marks by workbook, sheet and formula, of several changes together. */
function mergeMaps(maps: readonly IDirtyUnitOtherFormulaMap[]): IDirtyUnitOtherFormulaMap {
  const merged: Record<string, Record<string, Record<string, boolean>>> = {};
  for (const map of maps) {
    for (const [unit, sheets] of Object.entries(map)) {
      for (const [sheet, formulas] of Object.entries(sheets ?? {})) {
        Object.assign(((merged[unit] ??= {})[sheet] ??= {}), formulas);
      }
    }
  }
  return merged;
}

/** Excel's limits, as far as an add-in meets them. */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  charactersPerCell: 32_767,
  charactersPerFormula: 8_192,
  /** Functions within functions, and arguments of one. */
  nestedFunctions: 64,
  argumentsPerFunction: 255,
  /** Choices of a validation written out, with their commas: with more a file has to be repaired. */
  charactersPerList: 255,
  charactersPerAddress: 8_192,
  /** Text that starts with a minus and is longer than this breaks the write with an internal error. */
  charactersAfterMinus: 8_200,
  charactersPerSheetName: 31,
  charactersPerTableName: 255,
  bytesPerRequest: 5 * 1024 * 1024,
  bytesPerResponse: 5 * 1024 * 1024,
  cellsPerRequest: 5_000_000,
} as const;

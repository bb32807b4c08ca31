import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

interface CacheInternals {
  _hash: (key: string) => string;
}

/**
 * Makes Univer's caches of formulas keep the text itself as their key.
 *
 * They replace a key of more than 64 characters by a hash of 32 bits. What is dropped by the workbook a key begins
 * with then never finds the long formulas, so that a table that grew left `SUMIFS` over its old rows; and two long
 * formulas with one hash would have one result. The class itself is not exported, one of its caches is.
 */
export function keepExactKeys(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as CacheInternals;
  if (typeof caches._hash !== 'function') throw new Error("Univer's cache of formulas is not what it was.");
  caches._hash = (key) => key;
}

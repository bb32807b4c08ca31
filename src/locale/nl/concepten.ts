/** Filled by the stage that owns these sentences. */
export const concepten = {};

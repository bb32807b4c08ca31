import type { Lezing } from '../../src/domain/lezing';

/** A document in which nothing was found. */
export const LEEG: Lezing = {
  document: { id: 'd9', naam: 'leeg.txt', formaat: 'tekst', sha256: '00' },
  soort: null,
  jaar: null,
  tabellen: [],
  tegels: [],
  indicatoren: [],
  twijfels: [{ code: 'geen-cijfers' }],
};

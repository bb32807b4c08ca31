/** Counted things: one of them, or more. */
export const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
export const documents = (n: number): string => count(n, 'document', 'documents');
export const rows = (n: number): string => count(n, 'row', 'rows');
export const indicators = (n: number): string => count(n, 'indicator', 'indicators');

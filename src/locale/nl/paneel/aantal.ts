/** Counted things: one of them, or more. */
export const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;
export const documenten = (n: number): string => aantal(n, 'document', 'documenten');
export const rijen = (n: number): string => aantal(n, 'rij', 'rijen');
export const indicatoren = (n: number): string => aantal(n, 'indicator', 'indicatoren');

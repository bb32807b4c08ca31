/** What a person typed and did not save yet, by field. */
export type Velden = Readonly<Record<string, string>>;

/**
 * A note or cause being typed. It lives above everything that is drawn, and is only let go when it was written or thrown
 * away: another run, a changed sheet, another tab, a failed write and a reload all leave it as it is.
 */
export interface Ontwerp {
  readonly velden: Velden;
  /** What the workbook said when typing began: something else there now is someone else's work. */
  readonly vanaf: Velden;
}

export type Ontwerpen = Readonly<Record<string, Ontwerp>>;

/** Key of the draft of a note on an afwijking. */
export const vanToelichting = (afwijking: string): string => `toelichting:${afwijking}`;
/** Key of the draft of a cause on the sheet. */
export const vanOorzaak = (oorzaak: string): string => `oorzaak:${oorzaak}`;
/** Key of the draft of a new cause of an afwijking. */
export const vanNieuweOorzaak = (afwijking: string): string => `nieuw:${afwijking}`;

/** Key of the draft of a category of an overschrijding. */
export const vanOverschrijding = (regel: string): string => `overschrijding:${regel}`;

/** The drafts with one field typed. @param nu what the workbook says in the fields of this draft */
export function typeField(ontwerpen: Ontwerpen, sleutel: string, nu: Velden, veld: string, waarde: string): Ontwerpen {
  const old = ontwerpen[sleutel] ?? { velden: nu, vanaf: nu };
  const velden = { ...old.velden, [veld]: waarde };
  // Typed back to what it was: nothing is left to save. A new cause has no such thing.
  if (!sleutel.startsWith('nieuw:') && isSame(velden, nu)) return without(ontwerpen, sleutel);
  return { ...ontwerpen, [sleutel]: { ...old, velden } };
}

/** The drafts after `velden` were written: what was typed since then stays a draft, now of what was written. */
export function settle(ontwerpen: Ontwerpen, sleutel: string, velden: Velden): Ontwerpen {
  const draft = ontwerpen[sleutel];
  if (draft === undefined) return ontwerpen;
  if (isSame(draft.velden, velden)) return without(ontwerpen, sleutel);
  return { ...ontwerpen, [sleutel]: { velden: draft.velden, vanaf: velden } };
}

/** The drafts without one of them. */
export function without(ontwerpen: Ontwerpen, sleutel: string): Ontwerpen {
  return Object.fromEntries(Object.entries(ontwerpen).filter(([key]) => key !== sleutel));
}

/** Whether the workbook holds something else than when typing began, and something else than was typed. */
export function isOvertaken({ velden, vanaf }: Ontwerp, nu: Velden): boolean {
  return Object.keys(nu).some((veld) => nu[veld] !== vanaf[veld] && nu[veld] !== velden[veld]);
}

/** Whether two sets of fields hold the same. */
export function isSame(a: Velden, b: Velden): boolean {
  return Object.keys({ ...a, ...b }).every((veld) => (a[veld] ?? '') === (b[veld] ?? ''));
}

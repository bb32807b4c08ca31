import { components } from './components';
import type { System } from './system';

/** What is released together, as one thing that may be wrong: a figure, a block in another unit, a percentage. */
export interface Action {
  readonly id: string;
  readonly variables: readonly string[];
  /** Rows that are released as well, or only: the two of a published percentage. */
  readonly rows?: readonly string[];
  /** A positive whole number, 1 when not given: sets of least total weight are looked for. */
  readonly weight?: number;
}

/** A part of a system with the actions that concern it. */
export interface ActionPart {
  readonly system: System;
  readonly actions: readonly Action[];
}

/** The connected parts of a system with their actions; parts that one action reaches into are taken together. */
export function actionParts(system: System, actions: readonly Action[]): readonly ActionPart[] {
  const termsOf = new Map(system.rows.map(({ id, terms }) => [id, terms.map(({ variable }) => variable)]));
  const reached = actions.map(({ variables, rows = [] }) => [
    ...variables,
    ...rows.flatMap((row) => termsOf.get(row) ?? []),
  ]);
  const parts = components(system, reached).map((part) => ({ system: part, actions: [] as Action[] }));
  const partOf = new Map(parts.flatMap((part) => part.system.variables.map(({ id }) => [id, part] as const)));
  for (const [position, action] of actions.entries()) partOf.get(reached[position]?.[0] ?? '')?.actions.push(action);
  return parts;
}

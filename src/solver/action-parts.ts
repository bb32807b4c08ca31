import { components } from './components';
import type { System } from './system';

/** Variables that are released together, as one thing that may be wrong: a figure, or a block in another unit. */
export interface Action {
  readonly id: string;
  readonly variables: readonly string[];
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
  const parts = components(system);
  const partOf = new Map(parts.flatMap(({ variables }, part) => variables.map(({ id }) => [id, part] as const)));
  const leader = parts.map((_, part) => part);
  const leaderOf = (variable: string): number => leader[partOf.get(variable) ?? -1] ?? -1;
  for (const { variables } of actions) {
    const reached = new Set(variables.map(leaderOf));
    if (reached.size < 2) continue;
    const least = Math.min(...[...reached].filter((part) => part >= 0));
    for (const [part, lead] of leader.entries()) if (reached.has(lead)) leader[part] = least;
  }
  const members = parts.map((): System[] => []);
  for (const [part, lead] of leader.entries()) members[lead]?.push(...parts.slice(part, part + 1));
  const concerned = parts.map((): Action[] => []);
  for (const action of actions) concerned[leaderOf(action.variables[0] ?? '')]?.push(action);
  return members.flatMap((systems, lead) =>
    systems.length === 0 ? [] : { system: together(systems), actions: concerned[lead] ?? [] }
  );
}

function together(systems: readonly System[]): System {
  return {
    variables: systems.flatMap(({ variables }) => variables),
    rows: systems.flatMap(({ rows }) => rows),
  };
}

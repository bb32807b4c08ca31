import type { Row, System, Variable } from './system';

/** Sets of variables that are merged as connections are met. */
class Groups {
  private readonly parent = new Map<string, string>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.parent.set(id, id);
  }

  /** The variable that stands for the group. @throws RangeError when there is no such variable. */
  find(id: string): string {
    let at = id;
    for (;;) {
      const up = this.parent.get(at);
      if (up === undefined) throw new RangeError(`There is no variable with id '${at}'`);
      if (up === at) return at;
      const above = this.parent.get(up) ?? up;
      this.parent.set(at, above);
      at = above;
    }
  }

  join(ids: readonly string[]): void {
    const [first] = ids;
    for (const id of ids) this.parent.set(this.find(id), this.find(first ?? id));
  }
}

/**
 * The connected parts of a system: variables that share a row, directly or through others, belong together, as do those
 * of each list in `links`. Each part is feasible or not by itself, so a fault in one says nothing about another.
 * Parts come in the order of their first variable; a row without terms is a part without variables.
 */
export function components(system: System, links: readonly (readonly string[])[] = []): readonly System[] {
  const groups = new Groups(system.variables.map(({ id }) => id));
  for (const { terms } of system.rows) groups.join(terms.map(({ variable }) => variable));
  for (const link of links) groups.join(link);
  const parts = new Map<string, { variables: Variable[]; rows: Row[] }>();
  for (const variable of system.variables) {
    const root = groups.find(variable.id);
    const part = parts.get(root) ?? { variables: [], rows: [] };
    part.variables.push(variable);
    parts.set(root, part);
  }
  const loose: System[] = [];
  for (const row of system.rows) {
    const [first] = row.terms;
    if (first) parts.get(groups.find(first.variable))?.rows.push(row);
    else loose.push({ variables: [], rows: [row] });
  }
  return [...parts.values(), ...loose];
}

/**
 * Which of some lists belong together: those that share a member, directly or through others. By their positions, in the
 * order of the first of each; an empty list belongs to no other.
 */
export function connectedLists(lists: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const groups = new Groups(lists.flat());
  for (const list of lists) groups.join(list);
  const found = new Map<string | number, number[]>();
  for (const [position, [first]] of lists.entries()) {
    const key = first === undefined ? position : groups.find(first);
    const known = found.get(key);
    if (known) known.push(position);
    else found.set(key, [position]);
  }
  return [...found.values()];
}

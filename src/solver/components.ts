import type { Row, System, Variable } from './system';

/**
 * The connected parts of a system: variables that share a row, directly or through others, belong together.
 * Each part is feasible or not by itself, so a fault in one says nothing about another.
 * Parts come in the order of their first variable; a row without terms is a part without variables.
 */
export function components(system: System): readonly System[] {
  const parent = new Map(system.variables.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== root; up = parent.get(root)) {
      if (up === undefined) throw new RangeError(`There is no variable with id '${root}'`);
      parent.set(root, parent.get(up) ?? up);
      root = up;
    }
    return root;
  };
  for (const { terms } of system.rows) {
    const [first] = terms;
    for (const { variable } of terms) parent.set(find(variable), find(first?.variable ?? variable));
  }
  const parts = new Map<string, { variables: Variable[]; rows: Row[] }>();
  for (const variable of system.variables) {
    const root = find(variable.id);
    const part = parts.get(root) ?? { variables: [], rows: [] };
    part.variables.push(variable);
    parts.set(root, part);
  }
  const loose: System[] = [];
  for (const row of system.rows) {
    const [first] = row.terms;
    if (first) parts.get(find(first.variable))?.rows.push(row);
    else loose.push({ variables: [], rows: [row] });
  }
  return [...parts.values(), ...loose];
}

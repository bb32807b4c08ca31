import type { System } from '../../../src/solver/solver';

/** A closed system as a model for HiGHS (CPLEX LP format), to be asked for any solution. */
export function highsModel(system: System): string {
  const names = new Map(system.variables.map(({ id }, k) => [id, `v${k}`]));
  const decimal = (value: number): string => value.toString();
  const rows = system.rows.flatMap(({ terms, interval }, k) => {
    const sum = terms.map(({ variable, coefficient }) => {
      const value = coefficient.toNumber();
      return `${value < 0 ? '-' : '+'} ${decimal(Math.abs(value))} ${names.get(variable)!}`;
    });
    const [low, high] = interval ? [interval.low?.toNumber(), interval.high?.toNumber()] : [0, 0];
    const left = sum.length === 0 ? '0 v0' : sum.join(' ');
    if (low !== undefined && low === high) return [` r${k}: ${left} = ${decimal(low)}`];
    return [
      ...(low === undefined ? [] : [` l${k}: ${left} >= ${decimal(low)}`]),
      ...(high === undefined ? [] : [` h${k}: ${left} <= ${decimal(high)}`]),
    ];
  });
  const bounds = system.variables.map(({ interval: { low, high } }, k) => {
    const [from, to] = [low ? decimal(low.toNumber()) : '-inf', high ? decimal(high.toNumber()) : '+inf'];
    return ` ${from} <= v${k} <= ${to}`;
  });
  return ['Minimize', ' obj: 0 v0', 'Subject To', ...rows, 'Bounds', ...bounds, 'End', ''].join('\n');
}

import type { Entity, Method, ScalarMember } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import type { Book } from '../book';

/** The methods by which an add-in starts and stops listening, by the event's name in the protocol. */
export function eventMethods<T extends { readonly book: Book }>(
  events: Readonly<Record<string, number>>,
  target: (object: T) => string
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    for (const style of [`${name}Event`, `Event${name}`]) {
      methods[`_Register${style}`] = (object: T) => {
        object.book.events.listen(type, target(object), true);
      };
      methods[`_Unregister${style}`] = (object: T) => {
        object.book.events.listen(type, target(object), false);
      };
    }
  }
  return methods;
}

/** A member kept as it is given. */
export function stored<T>(
  store: (target: T) => Record<string, unknown>,
  key: string,
  fallback: unknown
): ScalarMember<T> {
  return {
    get: (target) => store(target)[key] ?? fallback,
    set: (target, value) => {
      store(target)[key] = value;
    },
  };
}

/** A text argument. */
export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be text`);
  return value;
}

/** A whole-number argument. */
export function whole(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number`);
  return value;
}

/** A truth-value argument. */
export function truth(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** The items of a list at a position. */
export function itemAt(items: readonly Entity[], index: unknown): Entity {
  const item = items[whole(index, 'index')];
  if (!item) throw invalidArgument(`there is no item ${String(index)}`);
  return item;
}

/** Values may be given at once or after a recalculation. */
export type Awaitable<T> = T | Promise<T>;

/** An object of the model together with its definition. Bundlers rename classes, so the name is kept in the definition. */
export interface Entity {
  readonly type: AnyType;
  readonly target: unknown;
}

/** A member that holds a plain value. */
export interface ScalarMember<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => Awaitable<void>;
  /** Left out of "load everything", as Excel leaves out its costly members. */
  readonly onRequest?: boolean;
}

/** A member that holds another object; null when there is none. */
export interface ObjectMember<T> {
  readonly object: (target: T) => Entity | null;
}

/** A property of a type. */
export type Member<T> = ScalarMember<T> | ObjectMember<T>;

/** A method; it may give a plain value, an object, null for a null object, or nothing. */
export type Method<T> = (target: T, ...args: never[]) => unknown;

/** What the interpreter must know of one type. */
export interface TypeDefinition<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Member<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (target: T) => Entity[];
  /** `collection[key]`. */
  readonly indexer?: (target: T, key: unknown) => Awaitable<Entity | null>;
  /** What identifies an object from one request to the next: `Id`, or `_Id` for names and settings. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Name the object can be followed under while the add-in holds on to it (ranges). */
  readonly track?: (target: T) => string;
}

/**
 * A registry of types with different targets; `never` keeps callers from passing a wrong one. The interpreter passes the
 * target that stands beside the type in an {@link Entity}, `as never`.
 */
export type AnyType = TypeDefinition<never>;

/** Pairs a target with its definition. */
export function entity<T>(type: TypeDefinition<T>, target: T): Entity {
  return { type: type, target };
}

/** True for what {@link entity} makes. */
export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** True for a member that leads to another object. */
export function isObjectMember<T>(member: Member<T>): member is ObjectMember<T> {
  return 'object' in member;
}

/** Finds a member by its wire name; office.js sends both `Values` and `values`. */
export function findMember<V>(members: Readonly<Record<string, V>>, name: string): readonly [string, V] | undefined {
  const direct = Object.hasOwn(members, name) ? members[name] : undefined;
  if (direct !== undefined) return [name, direct];
  const wanted = name.toLowerCase();
  return Object.entries(members).find(([key]) => key.toLowerCase() === wanted);
}

/** The members a type supports, for tests and for the curious. */
export function describeType(type: AnyType): { name: string; properties: string[]; methods: string[] } {
  return {
    name: type.name,
    properties: Object.keys(type.properties).sort(),
    methods: Object.keys(type.methods).sort(),
  };
}

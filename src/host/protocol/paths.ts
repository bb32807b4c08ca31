import type { Awaitable, Entity } from './definition';
import { findMember, isEntity, isObjectMember } from './definition';
import { HostError, notInHost } from './errors';
import type { ArgumentInfo, WirePath } from './wire';
import { PathType } from './wire';

/** An object of a request: an entity, or null for a null object. */
export type Resolved = Entity | null;

/** What the resolver needs of the object model. */
export interface ObjectRoots {
  /** Called before a member is used, as `Type.Member`; throws to make that fail. */
  beforeAction(name: string): void;
  readonly root: Entity;
  /** The object tracked under a reference id. */
  byReference(id: string): Entity | null;
  /** An object made by its service name. */
  byService(name: string): Entity | null;
}

/** Resolves the object paths of one request; each path runs once, however often it is named. */
export class PathResolver {
  private readonly done = new Map<number, Resolved>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly roots: ObjectRoots
  ) {}

  /** The object at a path. */
  async resolve(id: number): Promise<Resolved> {
    const known = this.done.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `Object path ${id} is not in the request.`);
    const found = await this.follow(path);
    this.done.set(id, found);
    return found;
  }

  /** Arguments with their object paths replaced by objects. */
  async args(info: ArgumentInfo | null | undefined): Promise<unknown[]> {
    const given = info?.Arguments ?? [];
    const refs = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(given.map((value, index) => this.argument(value, refs[index])));
  }

  private async follow(path: WirePath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.roots.byReference(path.Name ?? '');
      case PathType.newObject: {
        const made = this.roots.byService(path.Name ?? '');
        if (!made) throw notInHost('(service)', path.Name ?? '');
        return made;
      }
      default:
        return this.fromParent(path);
    }
  }

  private async fromParent(path: WirePath): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.args(path.ArgumentInfo);
    this.roots.beforeAction(`${parent.type.name}.${path.Name ?? '[]'}`);
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(await callMethod(parent, path.Name ?? '', args), parent, path.Name ?? '');
      case PathType.property:
        return navigate(parent, path.Name ?? '');
      case PathType.indexer: {
        const { indexer } = parent.type;
        if (!indexer) throw notInHost(parent.type.name, '[]');
        return indexer(parent.target as never, args[0]);
      }
      default:
        throw new HostError('InvalidObjectPath', `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference) && !value.some(isPathMarker)) return value;
      const refs: unknown[] = Array.isArray(reference) ? reference : [];
      return Promise.all(value.map((entry, index) => this.argument(entry, refs[index])));
    }
    if (isPathMarker(value)) return this.resolve(value._ObjectPathId);
    if (typeof value === 'object' && value !== null) {
      const entries = await Promise.all(
        Object.entries(value).map(async ([key, entry]) => [key, await this.argument(entry, 0)] as const)
      );
      return Object.fromEntries(entries);
    }
    return value;
  }
}

function isPathMarker(value: unknown): value is { _ObjectPathId: number } {
  return typeof value === 'object' && value !== null && '_ObjectPathId' in value;
}

function asObject(value: unknown, parent: Entity, name: string): Resolved {
  if (value === null || isEntity(value)) return value;
  throw new HostError('InvalidObjectPath', `${parent.type.name}.${name} does not give an object.`);
}

/** The object a navigation property leads to. */
export function navigate(parent: Entity, name: string): Resolved {
  const found = findMember(parent.type.properties, name);
  if (!found || !isObjectMember(found[1])) throw notInHost(parent.type.name, name);
  return found[1].object(parent.target as never);
}

/** Calls a method by its wire name. */
export function callMethod(parent: Entity, name: string, args: readonly unknown[]): Awaitable<unknown> {
  const found = findMember(parent.type.methods, name);
  if (!found) throw notInHost(parent.type.name, name);
  // Omitted optional arguments travel as null; the model takes undefined for "not given".
  const plain = args.map((arg) => arg ?? undefined);
  return found[1](parent.target as never, ...(plain as never[]));
}

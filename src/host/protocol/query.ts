import type { Entity } from './definition';
import { findMember, isObjectMember } from './definition';
import { notInHost } from './errors';
import type { QueryInfo } from './wire';

/** The members asked for, as a tree: `format/fill/color` is three levels. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** The loaded members of an object, in the shape office.js reads. */
export async function answerQuery(object: Entity, query: QueryInfo | null | undefined): Promise<unknown> {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  const selection = toTree(paths.length === 0 ? ['*'] : paths);
  return answer(object, selection, query?.Top ?? undefined, query?.Skip ?? undefined);
}

/** What an instantiate action tells of an object: the means to find it again. */
export function identify(object: Entity): Record<string, unknown> {
  const found: Record<string, unknown> = { ...object.type.identity?.(object.target as never) };
  if (object.type.track) found['_ReferenceId'] = object.type.track(object.target as never);
  return found;
}

async function answer(object: Entity, selection: Selection, top?: number, skip?: number): Promise<unknown> {
  const { items } = object.type;
  if (!items) return answerObject(object, selection);
  // On a collection the selection is of its items, save for members the collection has itself.
  const own: Selection = { all: false, members: new Map() };
  const ofItems: Selection = { all: selection.all, members: new Map() };
  for (const [name, sub] of selection.members) {
    if (name.toLowerCase() === 'items') {
      ofItems.all ||= sub.all || sub.members.size === 0;
      for (const [key, value] of sub.members) ofItems.members.set(key, value);
    } else if (findMember(object.type.properties, name)) own.members.set(name, sub);
    else ofItems.members.set(name, sub);
  }
  const result = (await answerObject(object, own)) as Record<string, unknown>;
  const list = items(object.target as never).slice(skip ?? 0);
  const wanted = top === undefined ? list : list.slice(0, top);
  result['_Items'] = await Promise.all(wanted.map(async (item) => answer(item, ofItems)));
  return result;
}

async function answerObject(object: Entity, selection: Selection): Promise<unknown> {
  const result: Record<string, unknown> = identify(object);
  if (selection.all) {
    for (const [name, member] of Object.entries(object.type.properties)) {
      if (isObjectMember(member) || !member.get || member.onRequest) continue;
      result[name] = await member.get(object.target as never);
    }
  }
  for (const [name, sub] of selection.members) {
    const found = findMember(object.type.properties, name);
    if (!found) throw notInHost(object.type.name, name);
    const [wireName, member] = found;
    if (isObjectMember(member)) {
      const next = member.object(object.target as never);
      result[wireName] = next === null ? null : await answer(next, withDefault(sub));
    } else if (member.get) result[wireName] = await member.get(object.target as never);
    else throw notInHost(object.type.name, name);
  }
  return result;
}

function withDefault(selection: Selection): Selection {
  return selection.all || selection.members.size > 0 ? selection : { all: true, members: new Map() };
}

function toTree(paths: readonly string[]): Selection {
  const root: Selection = { all: false, members: new Map() };
  for (const path of paths) {
    let node = root;
    for (const part of path.split('/')) {
      if (part === '*' || part === '$all' || part === '$none') {
        node.all ||= part !== '$none';
        continue;
      }
      const next = node.members.get(part) ?? { all: false, members: new Map<string, Selection>() };
      node.members.set(part, next);
      node = next;
    }
  }
  return root;
}

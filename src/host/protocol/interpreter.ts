import type { Entity } from './definition';
import { findMember, isEntity, isObjectMember } from './definition';
import { HostError, itemNotFound, notInHost } from './errors';
import type { ObjectRoots, Resolved } from './paths';
import { PathResolver, callMethod } from './paths';
import { answerQuery, identify } from './query';
import type { WireAction, WireError, WireRequest, WireResponse, WireResult } from './wire';
import { ActionType } from './wire';

/** Runs one request. What went before an error still applies: a batch is not a transaction. */
export async function runRequest(request: WireRequest, host: ObjectRoots): Promise<WireResponse> {
  const resolver = new PathResolver(request.ObjectPaths ?? {}, host);
  const results: WireResult[] = [];
  const traces: number[] = [];
  const actions = request.Actions ?? [];
  for (const [index, action] of actions.entries()) {
    try {
      const value = await runAction(action, resolver, host);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      // A trace needs its own entry besides its id, or event registration never completes.
      if (value !== nothing || action.ActionType === ActionType.trace) {
        results.push({ ActionId: action.Id, Value: value === nothing ? null : value });
      }
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: toWireError(error, index, action) };
    }
  }
  return { Results: results, TraceIds: traces };
}

const nothing = Symbol('nothing');

async function runAction(action: WireAction, resolver: PathResolver, host: ObjectRoots): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return nothing;
  const object = await resolver.resolve(action.ObjectPathId);
  host.beforeAction(`${object?.type.name ?? 'null'}.${memberOf(action)}`);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : identify(object);
    case ActionType.query:
    case ActionType.recursiveQuery:
    case ActionType.queryAsJson:
      return object === null ? null : answerQuery(object, action.QueryInfo);
    case ActionType.method:
      return runMethod(action, object, resolver);
    case ActionType.setProperty:
      await setProperty(present(object, action), action.Name ?? '', (await resolver.args(action.ArgumentInfo))[0]);
      return nothing;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        await setProperty(present(object, action), name, value);
      }
      return nothing;
    case ActionType.ensureUnchanged:
      return nothing;
    default:
      throw new HostError('InvalidRequest', `Action type ${action.ActionType} is unknown.`);
  }
}

async function runMethod(action: WireAction, object: Resolved, resolver: PathResolver): Promise<unknown> {
  // office.js asks to keep a reference to whatever it was given, also to what turned out not to be there.
  if (object === null && action.Name === '_KeepReference') return null;
  const value = await callMethod(present(object, action), action.Name ?? '', await resolver.args(action.ArgumentInfo));
  if (value === undefined) return null;
  return isEntity(value) ? identify(value) : value;
}

function present(object: Resolved, action: WireAction): Entity {
  if (object === null) throw itemNotFound(`${action.Name ?? 'member'} of a null object`);
  return object;
}

async function setProperty(object: Entity, name: string, value: unknown): Promise<void> {
  const found = findMember(object.type.properties, name);
  if (!found) throw notInHost(object.type.name, name);
  const member = found[1];
  if (isObjectMember(member) || !member.set) throw notInHost(object.type.name, `${name} (writing)`);
  await member.set(object.target as never, value);
}

/** The member an action uses, or what it does. */
function memberOf({ ActionType: type, Name: name }: WireAction): string {
  if (type === ActionType.method || type === ActionType.setProperty) return name ?? '';
  return type === ActionType.instantiate ? 'instantiate' : 'query';
}

function toWireError(error: unknown, index: number, action: WireAction): WireError {
  const known = error instanceof HostError ? error : null;
  return {
    Code: known?.code ?? 'GeneralException',
    Message: known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    Location: action.Name ?? '',
    HttpStatusCode: known?.httpStatus ?? 500,
    ActionIndex: index,
  };
}

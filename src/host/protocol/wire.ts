/** The rich-API request body as office.js sends it and the response it expects. */

/** What an action asks for. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments, some of which may stand for objects. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Same shape as `Arguments`; a non-zero number is the id of an object path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** The members a query selects; empty means the default ones. */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

/** One step of a request. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string | null;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, unknown>> | null;
}

/** One object of a request. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string | null;
  readonly ParentObjectPathId?: number | null;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

/** The body of one `context.sync()`. */
export interface WireRequest {
  readonly Actions?: readonly WireAction[] | null;
  readonly ObjectPaths?: Readonly<Record<string, WirePath>> | null;
}

/** What one action gave. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The error that ended a request. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** The answer to one request. */
export interface WireResponse {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
  readonly Error?: WireError;
}

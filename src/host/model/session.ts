import type { Entity, TypeDefinition } from '../protocol/definition';
import { entity } from '../protocol/definition';
import { HostError } from '../protocol/errors';
import { runRequest } from '../protocol/interpreter';
import type { WireAction, WireRequest, WireResponse } from '../protocol/wire';
import { ActionType, PathType } from '../protocol/wire';
import { limits } from '../rules/limits';
import type { Book } from './book';
import { Faults } from './faults';
import { rangeOfTracked } from './types/range-target';
import { WorkbookType } from './types/workbook-type';

/** One request the add-in sent: one `context.sync()` that had something to send. */
export interface RequestEntry {
  readonly number: number;
  /** Number of actions. */
  readonly actions: number;
  /** Size of the request's body. */
  readonly bytes: number;
  /** Actions that write or call something, by name. */
  readonly names: readonly string[];
}

/** Bit of a request's flags: wait until the user has left the cell. */
const delayForCellEdit = 64;

/** Serves an add-in's requests one after the other, and keeps a record of them for tests. */
export class Session {
  /** All requests so far, without those by which office.js lets go of ranges in the background. */
  readonly requests: RequestEntry[] = [];
  readonly faults = new Faults();
  /** The largest answer that Excel on the web gives. Bytes. */
  largestAnswer: number = limits.bytesPerResponse;
  private queue: Promise<unknown> = Promise.resolve();
  private editing: { readonly over: Promise<void>; readonly leave: () => void } | null = null;

  constructor(private readonly book: () => Book) {}

  /** The user starts typing in a cell: requests fail or wait until {@link leaveCellEdit}. */
  enterCellEdit(): void {
    if (this.editing) return;
    let leave = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.editing = { over, leave };
  }

  /** The user leaves the cell. */
  leaveCellEdit(): void {
    this.editing?.leave();
    this.editing = null;
  }

  /** Answers a request's body with a response's body. */
  async answer(body: string, flags: number): Promise<string> {
    if (flags & delayForCellEdit) await this.editing?.over;
    const turn = this.queue.then(() => this.run(body));
    // A request that breaks must not keep the next from running.
    this.queue = turn.catch(() => undefined);
    const response = await turn;
    setTimeout(() => {
      this.book().events.flush();
    }, 0);
    const text = JSON.stringify(response);
    const bytes = sizeOf(text);
    if (bytes <= this.largestAnswer) return text;
    // What the request wrote stays written; only its answer is not given.
    const message = `The response is ${bytes} bytes; the limit is ${this.largestAnswer}.`;
    return JSON.stringify(refused(new HostError('ResponsePayloadSizeLimitExceeded', message, 413)));
  }

  /** Waits until no request is being served. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private async run(body: string): Promise<WireResponse> {
    const bytes = sizeOf(body);
    const request = JSON.parse(body) as WireRequest;
    const actions = request.Actions ?? [];
    const background = isBackground(actions);
    if (!background) {
      this.faults.beginRequest();
      this.requests.push({
        number: this.requests.length + 1,
        actions: actions.length,
        bytes,
        names: namesOf(actions, request),
      });
    }
    const refusal = this.refusal(bytes);
    if (refusal) return refused(refusal);
    const book = this.book();
    book.origin = 'addin';
    try {
      return await runRequest(request, {
        root: entity(WorkbookType, { book }),
        byReference: (id) => this.byReference(id),
        byService: () => entity(InternalServiceType, {}),
        beforeAction: (name) => {
          if (!background) this.faults.beforeAction(name);
        },
      });
    } finally {
      book.origin = 'user';
    }
  }

  private refusal(bytes: number): HostError | null {
    if (bytes > limits.bytesPerRequest) {
      return new HostError('RequestPayloadSizeLimitExceeded', `The request is ${bytes} bytes; the limit is 5 MB.`, 413);
    }
    if (this.editing) {
      return new HostError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Press Enter or Esc and try again.'
      );
    }
    return null;
  }

  private byReference(id: string): Entity {
    const range = this.book().tracked.get(id);
    if (!range) throw new HostError('InvalidReference', `The reference ${id} is no longer valid.`);
    return rangeOfTracked(this.book(), id, range);
  }
}

/** Bytes in UTF-8. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function refused(error: HostError): WireResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: error.code, Message: error.message, Location: '', HttpStatusCode: error.httpStatus, ActionIndex: 0 },
  };
}

/** What office.js asks of its own accord: letting go of ranges, and telling that it is ready. */
const ownMethods: ReadonlySet<string> = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

function isBackground(actions: readonly WireAction[]): boolean {
  const named = actions.filter(
    (action) => action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty
  );
  return named.length > 0 && named.every((action) => ownMethods.has(action.Name ?? ''));
}

const InternalServiceType: TypeDefinition<object> = {
  name: 'AddinInternalService',
  properties: {},
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** What a request does, in order: methods with brackets, properties it sets without. */
function namesOf(actions: readonly WireAction[], { ObjectPaths: paths }: WireRequest): string[] {
  const seen = new Set<number>();
  return actions.flatMap(({ ActionType: type, Name: name, ObjectPathId: id }) => {
    if (type === ActionType.setProperty) return [name ?? ''];
    if (type === ActionType.method) return name === '_KeepReference' ? [] : [`${name ?? ''}()`];
    const path = type === ActionType.instantiate && !seen.has(id) ? paths?.[String(id)] : undefined;
    seen.add(id);
    return path?.ObjectPathType === PathType.method ? [`${path.Name ?? ''}()`] : [];
  });
}

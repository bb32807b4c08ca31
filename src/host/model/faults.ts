import { HostError } from '../protocol/errors';

/** What a test asks to go wrong. */
export interface FaultOrder {
  /** Which request, counted from now: 1 is the next one. Any request when absent. */
  readonly request?: number;
  /** Which action, as type and member: `Range.Values`, `TableCollection.Add`, `Range.query`; the first when absent. */
  readonly action?: (name: string) => boolean;
  readonly code: string;
  readonly message?: string;
  /** False to go wrong every time. */
  readonly once?: boolean;
}

interface Fault extends FaultOrder {
  /** Requests seen since the order. */
  seen: number;
}

/** Makes requests fail on order, so that tests can see what an add-in leaves behind. */
export class Faults {
  private orders: Fault[] = [];

  /** Takes an order. */
  add(order: FaultOrder): void {
    this.orders.push({ ...order, seen: 0 });
  }

  /** Forgets all orders. */
  clear(): void {
    this.orders = [];
  }

  /** A request begins. */
  beginRequest(): void {
    for (const order of this.orders) order.seen += 1;
  }

  /** Throws when an order says that this action fails. */
  beforeAction(name: string): void {
    const due = this.orders.find(
      (order) => (order.request === undefined || order.request === order.seen) && (order.action?.(name) ?? true)
    );
    if (!due) return;
    if (due.once !== false) this.orders = this.orders.filter((order) => order !== due);
    throw new HostError(due.code, due.message ?? `${name} was told to fail`);
  }
}

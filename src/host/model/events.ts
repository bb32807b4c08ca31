/** Numbers of the events, as the protocol has them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  protectionChanged: 24,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who made a change. */
export type Origin = 'addin' | 'user';

/** Kinds of change of cells. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** One event entry: category, type, target, message, id. */
export type EventEntry = readonly [number, number, string, string, number];

/** The target id of events of whole collections. */
export const workbookTarget = 'Workbook';

/** Collects the events an add-in listens to and hands them on when told to. */
export class EventHub {
  private readonly listening = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private sent = 0;
  private receive: ((entries: EventEntry[]) => void) | null = null;

  /** Where events go. */
  onEvents(receive: (entries: EventEntry[]) => void): void {
    this.receive = receive;
  }

  /** An add-in starts or stops listening. */
  listen(type: number, target: string, on: boolean): void {
    const key = `${type} ${target}`;
    const count = (this.listening.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listening.set(key, count);
    else this.listening.delete(key);
  }

  /** Raises an event for those that listen to the target or, through the collection, to all. */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.listening.has(`${type} ${target}`)) continue;
      this.sent += 1;
      this.waiting.push([65_536, type, target, JSON.stringify(message), this.sent]);
    }
  }

  /** Hands on what waits; after a response, as Excel does. */
  flush(): void {
    if (this.waiting.length === 0 || !this.receive) return;
    const entries = this.waiting;
    this.waiting = [];
    this.receive(entries);
  }

  /** Forgets all listeners: the add-in was closed. */
  clear(): void {
    this.listening.clear();
    this.waiting = [];
  }
}

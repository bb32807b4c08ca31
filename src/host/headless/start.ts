import { startUniver } from '../grid/univer';
import { Book } from '../model/book';
import { HostControls } from '../model/controls';
import type { Snapshot } from '../model/snapshot';
import { applySnapshot, blankWorkbook } from '../model/snapshot';
import { watchGrid } from '../model/watch';
import { FrameConversation } from '../protocol/frames';
import { frameName } from '../protocol/window-name';
import { limits } from '../rules/limits';
import { headlessOrigin, openOfficeWindow } from './office-window';

/** How a headless host is to be. */
export interface HeadlessOptions {
  /** Language of Excel's interface and of what the user types; `nl-NL` when not given. */
  readonly language?: 'nl-NL' | 'en-US';
  /** Version of the ExcelApi requirement set to declare; `1.17` when not given. */
  readonly excelApi?: string;
  /** Other requirement sets to declare. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** A workbook to open; a new one when not given. */
  readonly snapshot?: Snapshot;
  /** The year that a typed "1-2" falls in; this year when not given. */
  readonly year?: number;
}

/** The real office.js, connected to a headless host. */
export interface OfficeJs {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A workbook without a screen, with the real office.js talking to it. */
export interface HeadlessHost extends HostControls {
  readonly officeJs: OfficeJs;
  /** Opens another workbook in place of this one; the add-in stays. */
  restore(snapshot: Snapshot): void;
  /** Opens another workbook (a new one when not given) in place of this one, and forgets requests and faults. */
  reset(snapshot?: Snapshot): void;
  /** Ends the host; nothing of it stays behind. */
  dispose(): void;
}

let started = 0;

/** Starts a headless host. It takes about a second the first time, a tenth after. */
export async function startHeadlessHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  const language = options.language ?? 'nl-NL';
  const short = language === 'nl-NL' ? 'nl' : 'en';
  started += 1;
  const open = (snapshot: Snapshot | undefined): Book => {
    const parts = startUniver(structuredClone(snapshot?.workbook) ?? blankWorkbook(short));
    const book = new Book(parts, { language: short, year: () => options.year ?? new Date().getFullYear() });
    if (snapshot) applySnapshot(book, snapshot);
    watchGrid(book);
    return book;
  };
  const controls = new HostControls(open(options.snapshot));
  const conversation = new FrameConversation(
    {
      language,
      requirementSets: { ExcelApi: options.excelApi ?? '1.17', DelayForCellEdit: '1.1', ...options.requirementSets },
      documentUrl: `${headlessOrigin}/Proefwerkmap.xlsx`,
    },
    controls.frameHandler(),
    (message) => {
      setTimeout(() => {
        window.deliver(message);
      }, 0);
    }
  );
  const window = openOfficeWindow(frameName(language, headlessOrigin, `headless${started}`), (message) => {
    void conversation.receive(message);
  });
  const listen = (): void => {
    controls.book.events.onEvents((entries) => {
      conversation.sendEvents(entries);
    });
  };
  listen();
  // What the script puts in its window is not known before it has run.
  const officeJs = window.globals as unknown as OfficeJs;
  await officeJs.Office.onReady();
  const replace = (snapshot: Snapshot | undefined): void => {
    const old = controls.book;
    controls.book = open(snapshot);
    old.dispose();
    listen();
  };
  return Object.assign(controls, {
    officeJs,
    restore: replace,
    reset: (snapshot?: Snapshot) => {
      replace(snapshot);
      controls.session.requests.length = 0;
      controls.session.faults.clear();
      controls.session.largestAnswer = limits.bytesPerResponse;
      controls.session.leaveCellEdit();
    },
    dispose: () => {
      controls.session.leaveCellEdit();
      window.close();
      controls.book.dispose();
    },
  });
}

import type { Lezing } from '../domain/lezing';
import type { Resultaat } from '../domain/resultaat';
import type { Taal } from '../money/format';
import type { Deel } from './deel';
import type { Correctie } from '../indeling/correctie';
import type { Verklaaractie } from './verklaren/staat';
import type { Bezig, Filter, Fout, Melding, Onderbroken, Paneelstap, Proef, Rekent } from './state';

/** Everything that can happen to the pane. */
export type Actie =
  | { readonly type: 'stap-gekozen'; readonly stap: Paneelstap }
  | { readonly type: 'taal-gekozen'; readonly taal: Taal }
  | { readonly type: 'instellingen-getoond'; readonly open: boolean }
  | { readonly type: 'plakvak-getoond'; readonly open: boolean }
  | { readonly type: 'deel-gekozen'; readonly deel: Deel }
  | { readonly type: 'filter-gekozen'; readonly filter: Filter }
  /** `vervolg`: not asked for anew, so that what failed before stays to be read. */
  | { readonly type: 'verklaar'; readonly actie: Verklaaractie }
  | { readonly type: 'begonnen'; readonly bezig: Bezig; readonly vervolg?: boolean }
  | { readonly type: 'gevorderd'; readonly bezig: Bezig }
  /** All that was asked for is done, well or badly. */
  | { readonly type: 'afgerond' }
  | { readonly type: 'rekent'; readonly rekent: Rekent | null }
  | { readonly type: 'onderbroken'; readonly onderbroken: Onderbroken }
  | { readonly type: 'aangevoerd'; readonly wachtend: number }
  | { readonly type: 'gelezen'; readonly lezing: Lezing }
  | { readonly type: 'gecorrigeerd'; readonly document: string; readonly correctie: Correctie }
  /** Reads tables as they were set right before, or as the document says them. */
  | {
      readonly type: 'herinnering-gekozen';
      readonly document: string;
      readonly tabellen: readonly string[];
      readonly toepassen: boolean;
    }
  /** Reads the tables with the header of this one as it was set right. */
  | { readonly type: 'verbreid'; readonly document: string; readonly tabel: string }
  | { readonly type: 'verwijderd'; readonly document: string }
  | { readonly type: 'geopend'; readonly resultaat: Resultaat | null }
  | { readonly type: 'geschreven'; readonly resultaat: Resultaat; readonly melding: Melding }
  | { readonly type: 'herberekend'; readonly resultaat: Resultaat | null }
  | { readonly type: 'proef-begonnen'; readonly proef: Proef }
  | { readonly type: 'proef-gestopt' }
  | { readonly type: 'gemeld'; readonly melding: Melding }
  | { readonly type: 'mislukt'; readonly fout: Fout }
  | { readonly type: 'fout-gesloten' };

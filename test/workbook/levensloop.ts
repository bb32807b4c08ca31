import type { Lezing } from '../../src/domain/lezing';
import type { Dossier, Resultaat } from '../../src/domain/resultaat';
import {
  addOorzaak,
  changeOorzaak,
  confirmToelichting,
  removeOorzaak,
  setToelichting,
} from '../../src/explanations/bewerk';
import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { verklaar } from '../../src/explanations/verklaar';
import { toBedrag, type Bedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { isOpmaak } from '../../src/workbook/stap';
import { compareWorkbook } from '../../src/workbook/vergelijk/vergelijk';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';
import { dossierOf, OM, TEKST } from './voorbeeld';

/** What can happen to a workbook, by a person, the pane or a failing connection. */
export type Gebeurtenis =
  | { readonly wat: 'noot' | 'noot in paneel' | 'status' | 'bevestigen'; readonly rij: number }
  | { readonly wat: 'oorzaak typen' | 'oorzaak in paneel'; readonly rij: number; readonly bedrag: number }
  | { readonly wat: 'oorzaak kopiëren' | 'oorzaak weg'; readonly rij: number }
  | { readonly wat: 'bedrag'; readonly rij: number; readonly bedrag: number }
  | { readonly wat: 'sorteren' | 'kolom' | 'blad hernoemen'; readonly keuze: number }
  | { readonly wat: 'rij verwijderen'; readonly tabel: 'tblVerschillen' | 'tblVerklaringen'; readonly rij: number }
  | { readonly wat: 'hernoemen'; readonly rij: number }
  /** On Doelstellingen a person types over the series of a row, or copies a whole row. */
  | { readonly wat: 'reeks overtypen' | 'rij kopiëren'; readonly rij: number }
  /** An amount is divided over the cause itself and a new one beside it, in the pane. */
  | { readonly wat: 'splitsen'; readonly rij: number }
  /** A row is dragged to another place; what was typed last is undone. */
  | { readonly wat: 'rij verplaatsen' | 'ongedaan'; readonly keuze: number }
  | { readonly wat: 'status in paneel' | 'basis' | 'drempel'; readonly keuze: number }
  /** Another document beside the first, of the same year or a later one. */
  | { readonly wat: 'laden'; readonly jaar: number; readonly vorm: number }
  | { readonly wat: 'verwerken' }
  /** The next run stops after this part of its steps. */
  | { readonly wat: 'storing'; readonly deel: number };

interface Oorzaakwaarde {
  /** Sleutel of its afwijking, or only subject and kind where a person named it in words. */
  readonly hoortBij: string;
  readonly exact: boolean;
  readonly bedrag: number;
}

const REGELS = [
  { code: '1.1', label: 'Onderwijs' },
  { code: '1.2', label: 'Werk' },
  { code: '1.10', label: 'Zorg' },
];

/** A document of a year; its form decides on amounts, names, order and whether a row is missing. */
export function document(jaar: number, vorm: number): Lezing {
  const id = `d${jaar - 2020}`;
  const rijen = REGELS.filter((_, i) => vorm % 4 !== i + 1).map(({ code, label }, i) => ({
    code,
    label: vorm % 3 === 1 ? `${label} en meer` : label,
    cellen: `${100 + i * 7 + (vorm % 5) * 11} ${120 + i * 9 + (vorm % 7) * 13}`,
  }));
  const kolommen = [kolom('Begroting', 'lasten', 'na wijziging', jaar), kolom('Rekening', 'lasten', 'rekening', jaar)];
  const geordend = vorm % 2 === 0 ? rijen : [...rijen].reverse();
  return lezing([tabel(kolommen, geordend, { id: `${id}.t1` })], [], { id, jaar });
}

function reconcile(dossier: Dossier): Resultaat {
  const afwijkingen = findAfwijkingen(dossier).map((a) => ({ ...a, concept: `${a.naam} ${a.afwijking}` }));
  return { dossier, bevindingen: [], afwijkingen, ...verklaar(dossier, afwijkingen, findNietVergeleken(dossier)) };
}

/** The subject and kind of a sleutel, without the years that are compared. */
const subject = (sleutel: string): string => sleutel.slice(0, sleutel.lastIndexOf('|'));

/** A workbook, and beside it what a person knows that he put in. */
export class Levensloop {
  readonly werkmap = new Geheugenwerkmap();
  readonly noten = new Map<string, string>();
  readonly statussen = new Map<string, string>();
  readonly oorzaken = new Map<string, Oorzaakwaarde>();
  runs = 0;
  storingen = 0;
  private teller = 0;
  private storing: number | null = null;
  /** Undoes what was typed last; only straight after it, as in Excel. */
  private terug: (() => void) | null = null;

  constructor() {
    this.run([document(2023, 0)]);
  }

  private fresh(wat: string): string {
    this.teller += 1;
    return `${wat} ${this.teller}`;
  }

  /** @returns whether the run came to its end */
  private run(vers: readonly Lezing[] = [], change: (dossier: Dossier) => Dossier = (d) => d): boolean {
    const inhoud = this.werkmap.read();
    const resultaat = reconcile(change(dossierOf(this.werkmap, vers)));
    const vergelijking = compareWorkbook(planWorkbook(resultaat, OM, TEKST), inhoud);
    if (vergelijking.soort === 'geweigerd') throw new Error(JSON.stringify(vergelijking.weigering));
    const stappen = vergelijking.stappen.filter((stap) => !isOpmaak(stap));
    const deel = this.storing;
    this.storing = null;
    this.runs += 1;
    if (deel === null) this.werkmap.apply(stappen);
    else {
      this.storingen += 1;
      this.werkmap.apply(stappen.slice(0, Math.floor(deel * stappen.length)));
    }
    return deel === null;
  }

  private rows(tabel: string): readonly (readonly [number, Readonly<Record<string, unknown>>])[] {
    return this.werkmap
      .rows(tabel)
      .map((rij, index) => [index, rij] as const)
      .filter(([, rij]) => rij['Sleutel'] !== '');
  }

  private pick(tabel: string, rij: number): readonly [number, Readonly<Record<string, unknown>>] | null {
    const rijen = this.rows(tabel);
    return rijen[rij % Math.max(1, rijen.length)] ?? null;
  }

  private forget(sleutel: string): void {
    for (const [tekst, van] of this.noten) if (van === sleutel) this.noten.delete(tekst);
  }

  /** Lets one thing happen. */
  gebeurt(gebeurtenis: Gebeurtenis): void {
    const { werkmap } = this;
    const undo = this.terug;
    this.terug = null;
    switch (gebeurtenis.wat) {
      case 'ongedaan':
        undo?.();
        return;
      case 'noot': {
        const plek = this.pick('tblVerschillen', gebeurtenis.rij);
        if (plek === null) return;
        const [index, rij] = plek;
        const tekst = this.fresh('noot');
        const before = [...this.noten];
        this.forget(String(rij['Sleutel']));
        werkmap.typeAt('tblVerschillen', index, 'Toelichting', tekst);
        this.noten.set(tekst, String(rij['Sleutel']));
        this.terug = (): void => {
          werkmap.typeAt('tblVerschillen', index, 'Toelichting', rij['Toelichting'] as string);
          this.noten.clear();
          for (const [oud, sleutel] of before) this.noten.set(oud, sleutel);
        };
        return;
      }
      case 'noot in paneel': {
        const levend = this.live();
        const sleutel = levend[gebeurtenis.rij % Math.max(1, levend.length)];
        if (sleutel === undefined) return;
        const tekst = this.fresh('paneelnoot');
        const oud = [...this.noten].filter(([, van]) => van === sleutel);
        const klaar = this.run([], (d) => setToelichting(d, sleutel, { tekst }));
        const staat = this.werkmap.rows('tblVerschillen').some((rij) => rij['Toelichting'] === tekst);
        if (!klaar && !staat) return;
        for (const [weg] of oud) this.noten.delete(weg);
        this.noten.set(tekst, sleutel);
        return;
      }
      case 'status': {
        const plek = this.pick('tblVerschillen', gebeurtenis.rij);
        if (plek === null) return;
        const status = ['concept', 'ter beoordeling', 'akkoord'][gebeurtenis.rij % 3] ?? 'concept';
        werkmap.typeAt('tblVerschillen', plek[0], 'Status', status);
        this.statussen.set(String(plek[1]['Sleutel']), status);
        return;
      }
      case 'bevestigen': {
        const sleutel = this.live()[gebeurtenis.rij % 3];
        if (sleutel !== undefined)
          this.run([], (d) => confirmToelichting(d, sleutel, toBedrag(decimaal(1), decimaal(1))));
        return;
      }
      case 'oorzaak typen': {
        const levend = this.rows('tblVerschillen').filter(([, rij]) => rij['Stand'] !== TEKST.vervallenToelichting);
        const rij = levend[gebeurtenis.rij % Math.max(1, levend.length)]?.[1];
        if (rij === undefined || rij['Soort'] === '') return;
        const tekst = this.fresh('getypt');
        const { bedrag } = gebeurtenis;
        const naam = { Programma: String(rij['Programma']), Doelstelling: String(rij['Doelstelling']) };
        werkmap.appendRow('tblVerklaringen', { ...naam, Soort: 'lasten', Bedrag: bedrag, 'V/N': 'N', Tekst: tekst });
        this.oorzaken.set(tekst, { hoortBij: String(rij['Sleutel']), exact: false, bedrag });
        return;
      }
      case 'oorzaak in paneel': {
        const levend = this.live();
        const afwijking = levend[gebeurtenis.rij % Math.max(1, levend.length)];
        if (afwijking === undefined) return;
        const tekst = this.fresh('paneeloorzaak');
        const { bedrag } = gebeurtenis;
        const euro = toBedrag(decimaal(bedrag), decimaal(1000));
        const klaar = this.run([], (d) =>
          addOorzaak(d, { afwijking, bedrag: euro, aard: 'I', tekst, categorie: '', bron: '', uit: null })
        );
        const rij = werkmap.rows('tblVerklaringen').find((r) => r['Tekst'] === tekst);
        if (klaar || rij !== undefined) {
          // After a failure the pane says so; what did reach the sheet is the user's.
          const staand = klaar ? bedrag : Number(rij?.['Bedrag'] ?? 0);
          this.oorzaken.set(tekst, { hoortBij: afwijking, exact: true, bedrag: staand });
        }
        return;
      }
      case 'oorzaak kopiëren': {
        const plek = this.pick('tblVerklaringen', gebeurtenis.rij);
        const bron = plek === null ? undefined : this.oorzaken.get(String(plek[1]['Tekst']));
        if (plek === null || bron === undefined) return;
        const tekst = this.fresh('kopie');
        werkmap.copyRow('tblVerklaringen', plek[0]);
        werkmap.typeAt('tblVerklaringen', werkmap.rows('tblVerklaringen').length - 1, 'Tekst', tekst);
        this.oorzaken.set(tekst, bron);
        return;
      }
      case 'oorzaak weg': {
        const plek = this.pick('tblVerklaringen', gebeurtenis.rij);
        if (plek === null) return;
        const tekst = String(plek[1]['Tekst']);
        const sleutel = dossierOf(werkmap, []).oorzaken?.find((o) => o.tekst === tekst)?.sleutel;
        if (sleutel === undefined) return;
        const klaar = this.run([], (d) => removeOorzaak(d, sleutel));
        if (klaar || !werkmap.rows('tblVerklaringen').some((rij) => rij['Tekst'] === tekst))
          this.oorzaken.delete(tekst);
        return;
      }
      case 'bedrag': {
        const plek = this.pick('tblVerklaringen', gebeurtenis.rij);
        const oud = plek === null ? undefined : this.oorzaken.get(String(plek[1]['Tekst']));
        if (plek === null || oud === undefined) return;
        werkmap.typeAt('tblVerklaringen', plek[0], 'Bedrag', gebeurtenis.bedrag);
        this.oorzaken.set(String(plek[1]['Tekst']), { ...oud, bedrag: gebeurtenis.bedrag });
        this.terug = (): void => {
          werkmap.typeAt('tblVerklaringen', plek[0], 'Bedrag', oud.bedrag);
          this.oorzaken.set(String(plek[1]['Tekst']), oud);
        };
        return;
      }
      case 'splitsen': {
        const plek = this.pick('tblVerklaringen', gebeurtenis.rij);
        const eigen = plek === null ? undefined : this.oorzaken.get(String(plek[1]['Tekst']));
        if (plek === null || eigen === undefined || eigen.bedrag < 2) return;
        const naam = String(plek[1]['Tekst']);
        const oorzaak = dossierOf(werkmap, []).oorzaken?.find((o) => o.tekst === naam);
        // The pane shows the causes of what is compared now.
        if (oorzaak === undefined || oorzaak.bedrag === null || !this.live().includes(oorzaak.afwijking)) return;
        const teken = oorzaak.bedrag.startsWith('-') ? -1 : 1;
        const deel = Math.floor(eigen.bedrag / 2);
        const tekst = this.fresh('deel');
        const euro = (n: number): Bedrag => toBedrag(decimaal(teken * n), oorzaak.eenheid ?? decimaal(1000));
        const { sleutel, afwijking } = oorzaak;
        const rest = eigen.bedrag - deel;
        const klaar = this.run([], (d) =>
          addOorzaak(changeOorzaak(d, sleutel, { bedrag: euro(deel) }), {
            afwijking,
            bedrag: euro(rest),
            aard: null,
            tekst,
            categorie: '',
            bron: '',
            uit: null,
          })
        );
        const staand = (wat: string): number | null => {
          const rij = werkmap.rows('tblVerklaringen').find((r) => r['Tekst'] === wat);
          return rij === undefined ? null : Number(rij['Bedrag']);
        };
        // After a failure what reached the sheet is the user's: the whole amount or the part, nothing else.
        const [was, erbij] = [staand(naam), staand(tekst)];
        if (!klaar) expect([eigen.bedrag, deel]).toContain(was);
        this.oorzaken.set(naam, { ...eigen, bedrag: klaar ? deel : (was ?? deel) });
        if (klaar || erbij !== null)
          this.oorzaken.set(tekst, { hoortBij: afwijking, exact: true, bedrag: klaar ? rest : (erbij ?? 0) });
        return;
      }
      case 'status in paneel': {
        const sleutel = this.live()[gebeurtenis.keuze % 3];
        if (sleutel === undefined) return;
        const status = ['concept', 'ter beoordeling', 'akkoord'][gebeurtenis.keuze % 3] ?? 'concept';
        const klaar = this.run([], (d) => setToelichting(d, sleutel, { status }));
        const rij = this.werkmap.rows('tblVerschillen').find((r) => r['Sleutel'] === sleutel);
        if (klaar || rij?.['Status'] === status) this.statussen.set(sleutel, status);
        return;
      }
      case 'basis': {
        const basis = (['na wijziging', 'primitief', 'vorig jaar'] as const)[gebeurtenis.keuze % 3] ?? 'na wijziging';
        this.run([], (d) => ({ ...d, instellingen: { ...d.instellingen, basis } }));
        return;
      }
      case 'drempel': {
        const bedrag = toBedrag(decimaal(gebeurtenis.keuze * 20), decimaal(1000));
        this.run([], (d) => ({ ...d, instellingen: { ...d.instellingen, drempel: { bedrag, procent: null } } }));
        return;
      }
      case 'reeks overtypen': {
        const plek = this.pick('tblDoelstellingen', gebeurtenis.rij);
        const reeks = ['primitief', 'na wijziging', 'rekening'][gebeurtenis.rij % 3] ?? 'primitief';
        if (plek !== null) werkmap.typeAt('tblDoelstellingen', plek[0], 'Reeks', reeks);
        return;
      }
      case 'rij kopiëren': {
        const plek = this.pick('tblDoelstellingen', gebeurtenis.rij);
        if (plek !== null) werkmap.copyRow('tblDoelstellingen', plek[0]);
        return;
      }
      case 'rij verplaatsen': {
        const tabel = ['tblVerschillen', 'tblVerklaringen', 'tblDoelstellingen'][gebeurtenis.keuze % 3] ?? '';
        const n = werkmap.rows(tabel).length;
        if (n > 1) werkmap.moveRow(tabel, gebeurtenis.keuze % n, (gebeurtenis.keuze * 7 + 1) % n);
        return;
      }
      case 'sorteren': {
        const [tabel = '', kop = ''] =
          [
            ['tblVerschillen', 'Doelstelling'],
            ['tblVerschillen', 'Toelichting'],
            ['tblVerklaringen', 'Tekst'],
            ['tblDoelstellingen', 'Rekening'],
            ['tblVerklaringen', 'Bedrag'],
          ][gebeurtenis.keuze % 5] ?? [];
        werkmap.sort(tabel, kop === 'Rekening' ? 'Lasten' : kop);
        return;
      }
      case 'kolom': {
        const tabel = ['tblVerschillen', 'tblVerklaringen'][gebeurtenis.keuze % 2] ?? '';
        werkmap.insertColumn(
          tabel,
          ['Soort', 'Sleutel', 'Status'][gebeurtenis.keuze % 2] ?? 'Soort',
          this.fresh('kolom')
        );
        return;
      }
      case 'blad hernoemen': {
        const bladen = ['tblVerschillen', 'tblVerklaringen', 'tblDoelstellingen'].map(
          (naam) => werkmap.tabellen.get(naam)?.blad ?? ''
        );
        werkmap.renameSheet(bladen[gebeurtenis.keuze % 3] ?? '', this.fresh('Blad'));
        return;
      }
      case 'rij verwijderen': {
        const plek = this.pick(gebeurtenis.tabel, gebeurtenis.rij);
        if (plek === null) return;
        werkmap.deleteRow(gebeurtenis.tabel, plek[0]);
        this.forget(String(plek[1]['Sleutel']));
        if (gebeurtenis.tabel === 'tblVerschillen') this.statussen.delete(String(plek[1]['Sleutel']));
        else this.oorzaken.delete(String(plek[1]['Tekst']));
        return;
      }
      case 'hernoemen': {
        const plek = this.pick('tblDoelstellingen', gebeurtenis.rij);
        if (plek !== null) werkmap.typeAt('tblDoelstellingen', plek[0], 'Doelstelling', this.fresh('Nieuwe naam'));
        return;
      }
      case 'laden':
        this.run([document(gebeurtenis.jaar, gebeurtenis.vorm)]);
        return;
      case 'verwerken':
        if (this.run()) this.checkLinks();
        return;
      case 'storing':
        this.storing = gebeurtenis.deel;
        return;
    }
  }

  private live(): readonly string[] {
    return findAfwijkingen(dossierOf(this.werkmap, [])).map(({ sleutel }) => sleutel);
  }

  /** Everything a person put in stands once, and beside what he put it beside. */
  check(): void {
    const verschillen = this.werkmap.rows('tblVerschillen');
    for (const [tekst, sleutel] of this.noten) {
      expect([tekst, verschillen.filter((rij) => rij['Toelichting'] === tekst).map((rij) => rij['Sleutel'])]).toEqual([
        tekst,
        [sleutel],
      ]);
    }
    for (const [sleutel, status] of this.statussen) {
      expect([sleutel, verschillen.find((rij) => rij['Sleutel'] === sleutel)?.['Status']]).toEqual([sleutel, status]);
    }
    const verklaringen = this.werkmap.rows('tblVerklaringen');
    for (const [tekst, { bedrag }] of this.oorzaken) {
      expect([tekst, verklaringen.filter((rij) => rij['Tekst'] === tekst).map((rij) => Number(rij['Bedrag']))]).toEqual(
        [tekst, [bedrag]]
      );
    }
  }

  /** After a whole run every cause knows its afwijking, and the dossier knows all of them. */
  private checkLinks(): void {
    const dossier = dossierOf(this.werkmap, []);
    for (const [tekst, { hoortBij, exact, bedrag }] of this.oorzaken) {
      const oorzaken = dossier.oorzaken?.filter((o) => o.tekst === tekst) ?? [];
      const [oorzaak] = oorzaken;
      expect([tekst, oorzaken.length]).toEqual([tekst, 1]);
      if (exact) expect([tekst, oorzaak?.afwijking]).toEqual([tekst, hoortBij]);
      // Named in words that fitted nothing when they were read (renamed meanwhile): said, never guessed.
      else if (oorzaak?.afwijking === '') {
        expect(oorzaak.bezwaren.map(({ code }) => code)).toContain('afwijking-onbekend');
      } else {
        expect([tekst, subject(oorzaak?.afwijking ?? '')]).toEqual([tekst, subject(hoortBij)]);
        this.oorzaken.set(tekst, {
          ...this.oorzaken.get(tekst),
          bedrag,
          hoortBij: oorzaak?.afwijking ?? '',
          exact: true,
        });
      }
    }
    const sleutels = (dossier.oorzaken ?? []).map(({ sleutel }) => sleutel);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    for (const [tekst, sleutel] of this.noten) {
      expect(dossier.toelichtingen.filter((t) => t.tekst === tekst).map((t) => t.sleutel)).toEqual([sleutel]);
    }
  }
}

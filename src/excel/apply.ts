import type { Gebied, Grafiek, Invoer, Kleurregel, Stap } from '../workbook/stap';
import { shortenFormula } from '../workbook/vergelijk/formuletekst';
import { OPMAAK, REEKSKLEUR, VERDICT, type Opmaak } from '../workbook/stijl';

export function rangeOf(context: Excel.RequestContext, gebied: Gebied): Excel.Range {
  return context.workbook.worksheets
    .getItem(gebied.blad)
    .getRangeByIndexes(gebied.rij, gebied.kolom, gebied.rijen, gebied.kolommen);
}

/**
 * What Excel is given for a cell. A text that starts like a formula is written with an apostrophe in front, so that
 * nothing from a document or a person is ever calculated.
 */
export function toCell(waarde: Invoer): string | number | boolean {
  if (typeof waarde === 'object') return shortenFormula(waarde.formule);
  return typeof waarde === 'string' && /^[=+\-@']/.test(waarde) ? `'${waarde}` : waarde;
}

function applyOpmaak(range: Excel.Range, opmaak: Opmaak): void {
  const { format } = range;
  if (opmaak.vet !== undefined) format.font.bold = opmaak.vet;
  if (opmaak.cursief !== undefined) format.font.italic = opmaak.cursief;
  if (opmaak.grootte !== undefined) format.font.size = opmaak.grootte;
  if (opmaak.tekst !== undefined) format.font.color = opmaak.tekst;
  if (opmaak.vulling !== undefined) format.fill.color = opmaak.vulling;
  if (opmaak.doorloop !== undefined) format.wrapText = opmaak.doorloop;
  if (opmaak.boven === true) format.verticalAlignment = 'Top';
}

function addKleurregels(range: Excel.Range, regels: readonly Kleurregel[]): void {
  for (const regel of regels) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = VERDICT[regel.kleur].vulling;
    cellValue.format.font.color = VERDICT[regel.kleur].tekst;
    cellValue.rule = { formula1: `="${regel.waarde}"`, operator: 'EqualTo' };
  }
}

function addGrafiek(context: Excel.RequestContext, grafiek: Grafiek): void {
  const blad = context.workbook.worksheets.getItem(grafiek.blad);
  // A waterfall as stacked columns: Office.js cannot say of Excel's own kind which bars are totals.
  const soorten = { staaf: 'BarClustered', kolom: 'ColumnClustered', lijn: 'Line', waterval: 'ColumnStacked' } as const;
  const chart = blad.charts.add(soorten[grafiek.soort], rangeOf(context, grafiek.gebied), 'Columns');
  chart.name = grafiek.naam;
  chart.title.text = grafiek.titel;
  // One line needs no name; target and realisation do.
  chart.legend.visible = grafiek.soort === 'lijn' && grafiek.gebied.kolommen > 2;
  for (const [i, stijl] of (grafiek.reeksen ?? []).entries()) {
    const { fill } = chart.series.getItemAt(i).format;
    if (stijl === 'onzichtbaar') fill.clear();
    else fill.setSolidColor(REEKSKLEUR[stijl]);
  }
  const { plaats } = grafiek;
  chart.setPosition(
    blad.getCell(plaats.rij, plaats.kolom),
    blad.getCell(plaats.rij + plaats.rijen - 1, plaats.kolom + plaats.kolommen - 1)
  );
}

/** Width of a column in points for a number of characters of Calibri/Aptos 11: about 5.25 points each and the padding. */
function toPoints(tekens: number): number {
  return Math.round(tekens * 5.25 + 4);
}

/** Queues one step; nothing happens before the next sync. */
export function queueStep(context: Excel.RequestContext, stap: Stap): void {
  const { worksheets, tables } = context.workbook;
  switch (stap.stap) {
    case 'maak-blad':
      worksheets.add(stap.blad);
      return;
    case 'formaat':
      // A single value fills the range; the type only knows the two-dimensional form.
      rangeOf(context, stap.gebied).numberFormat = stap.formaat as unknown as string[][];
      return;
    case 'schrijf':
      rangeOf(context, stap.gebied).formulas = stap.waarden.map((rij) => rij.map(toCell));
      return;
    case 'vul':
      // A single value or formula fills the range, as with the format.
      rangeOf(context, stap.gebied).formulas = toCell(stap.waarde) as unknown as string[][];
      return;
    case 'maak-tabel': {
      const table = worksheets.getItem(stap.gebied.blad).tables.add(rangeOf(context, stap.gebied), true);
      table.name = stap.tabel;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      return;
    }
    case 'vergroot-tabel':
      tables.getItem(stap.tabel).resize(rangeOf(context, stap.gebied));
      return;
    case 'voeg-cellen-in':
      if (stap.richting === 'omlaag') rangeOf(context, stap.gebied).insert('Down');
      else rangeOf(context, stap.gebied).getEntireColumn().insert('Right');
      return;
    case 'verwijder-rij':
      tables.getItem(stap.tabel).rows.getItemAt(stap.index).delete();
      return;
    case 'opmaak':
      applyOpmaak(rangeOf(context, stap.gebied), OPMAAK[stap.stijl]);
      return;
    case 'breedte':
      worksheets.getItem(stap.blad).getRangeByIndexes(0, stap.kolom, 1, 1).format.columnWidth = toPoints(stap.tekens);
      return;
    case 'hoogte':
      worksheets.getItem(stap.blad).getRangeByIndexes(stap.rij, 0, 1, 1).format.rowHeight = stap.punten;
      return;
    case 'verberg':
      worksheets.getItem(stap.blad).getRangeByIndexes(0, stap.kolom, 1, 1).getEntireColumn().columnHidden = true;
      return;
    case 'keuzelijst': {
      const validation = rangeOf(context, stap.gebied).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: stap.keuzes.join(',') } };
      // A word of the user's own is as good: the list helps, it does not refuse.
      validation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
      return;
    }
    case 'kleurregels':
      addKleurregels(rangeOf(context, stap.gebied), stap.regels);
      return;
    case 'zet-vast':
      worksheets.getItem(stap.blad).freezePanes.freezeRows(stap.rijen);
      return;
    case 'grafiek':
      addGrafiek(context, stap.grafiek);
      return;
  }
}

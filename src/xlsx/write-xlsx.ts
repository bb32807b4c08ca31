import type { Cell, FillPattern, Font, Workbook, Worksheet } from 'exceljs';
import type { Gebied, Invoer, Kleurregel, Stap } from '../workbook/stap';
import { heightOf } from '../workbook/regelhoogte';
import { OPMAAK, VERDICT, type Opmaak } from '../workbook/stijl';

/** exceljs writes colours with their opacity. */
const argb = (kleur: string): { readonly argb: string } => ({ argb: `FF${kleur.slice(1)}` });

const solid = (kleur: string): FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: argb(kleur) });

function sheet(workbook: Workbook, naam: string): Worksheet {
  const blad = workbook.getWorksheet(naam);
  if (blad === undefined) throw new Error(`No sheet ${naam}`);
  return blad;
}

/** Every cell of an area, with its 0-based place in it. */
function eachCell(workbook: Workbook, gebied: Gebied, visit: (cel: Cell, rij: number, kolom: number) => void): void {
  const blad = sheet(workbook, gebied.blad);
  for (let r = 0; r < gebied.rijen; r += 1) {
    for (let k = 0; k < gebied.kolommen; k += 1) visit(blad.getCell(gebied.rij + r + 1, gebied.kolom + k + 1), r, k);
  }
}

/** A text stays a text in a file: nothing in it is ever calculated, whatever it starts with. */
function setValue(cel: Cell, waarde: Invoer): void {
  if (waarde === '') cel.value = null;
  else if (typeof waarde === 'object') cel.value = { formula: waarde.formule.replace(/^=/, ''), date1904: false };
  else cel.value = waarde;
}

function applyOpmaak(cel: Cell, opmaak: Opmaak): void {
  const font: Partial<Font> = { ...cel.font };
  if (opmaak.vet !== undefined) font.bold = opmaak.vet;
  if (opmaak.cursief !== undefined) font.italic = opmaak.cursief;
  if (opmaak.grootte !== undefined) font.size = opmaak.grootte;
  if (opmaak.tekst !== undefined) font.color = argb(opmaak.tekst);
  cel.font = font;
  if (opmaak.vulling !== undefined) cel.fill = solid(opmaak.vulling);
  if (opmaak.doorloop !== undefined) cel.alignment = { ...cel.alignment, wrapText: opmaak.doorloop };
  if (opmaak.boven === true) cel.alignment = { ...cel.alignment, vertical: 'top' };
}

function addTable(workbook: Workbook, gebied: Gebied, naam: string): void {
  const blad = sheet(workbook, gebied.blad);
  const koppen = Array.from(
    { length: gebied.kolommen },
    (_, k) => blad.getCell(gebied.rij + 1, gebied.kolom + k + 1).text
  );
  blad.addTable({
    name: naam,
    ref: blad.getCell(gebied.rij + 1, gebied.kolom + 1).address,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: koppen.map((kop) => ({ name: kop, filterButton: true })),
    rows: Array.from({ length: gebied.rijen - 1 }, () => koppen.map(() => null)),
  });
}

function addKleurregels(workbook: Workbook, gebied: Gebied, regels: readonly Kleurregel[]): void {
  const blad = sheet(workbook, gebied.blad);
  const first = blad.getCell(gebied.rij + 1, gebied.kolom + 1).address;
  const last = blad.getCell(gebied.rij + gebied.rijen, gebied.kolom + gebied.kolommen).address;
  blad.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: regels.map((regel, i) => ({
      type: 'cellIs',
      operator: 'equal',
      priority: i + 1,
      formulae: [`"${regel.waarde}"`],
      style: {
        font: { color: argb(VERDICT[regel.kleur].tekst) },
        // A conditional fill is read from its background colour.
        fill: { type: 'pattern', pattern: 'solid', bgColor: argb(VERDICT[regel.kleur].vulling) },
      },
    })),
  });
}

function applyStep(workbook: Workbook, stap: Stap): void {
  switch (stap.stap) {
    case 'maak-blad':
      workbook.addWorksheet(stap.blad);
      return;
    case 'formaat':
      eachCell(workbook, stap.gebied, (cel) => {
        cel.numFmt = stap.formaat;
      });
      return;
    case 'schrijf':
      eachCell(workbook, stap.gebied, (cel, r, k) => {
        setValue(cel, stap.waarden[r]?.[k] ?? '');
      });
      return;
    case 'vul':
      eachCell(workbook, stap.gebied, (cel) => {
        setValue(cel, stap.waarde);
      });
      return;
    case 'maak-tabel':
      addTable(workbook, stap.gebied, stap.tabel);
      return;
    case 'opmaak':
      eachCell(workbook, stap.gebied, (cel) => {
        applyOpmaak(cel, OPMAAK[stap.stijl]);
      });
      return;
    case 'breedte':
      sheet(workbook, stap.blad).getColumn(stap.kolom + 1).width = stap.tekens;
      return;
    case 'hoogte':
      sheet(workbook, stap.blad).getRow(stap.rij + 1).height = stap.punten;
      return;
    case 'verberg':
      sheet(workbook, stap.blad).getColumn(stap.kolom + 1).hidden = true;
      return;
    case 'keuzelijst':
      eachCell(workbook, stap.gebied, (cel) => {
        cel.dataValidation = {
          type: 'list',
          allowBlank: true,
          showErrorMessage: false,
          // A single choice that starts like a formula says where the choices stand.
          formulae:
            stap.keuzes[0]?.startsWith('=') === true ? [stap.keuzes[0].slice(1)] : [`"${stap.keuzes.join(',')}"`],
        };
      });
      return;
    case 'kleurregels':
      addKleurregels(workbook, stap.gebied, stap.regels);
      return;
    case 'zet-vast':
      sheet(workbook, stap.blad).views = [{ state: 'frozen', ySplit: stap.rijen }];
      return;
    case 'grafiek':
      // exceljs cannot make charts: the file has the figures, the open workbook also the picture.
      return;
    case 'vergroot-tabel':
    case 'voeg-cellen-in':
    case 'verwijder-rij':
      throw new Error(`A new workbook needs no ${stap.stap}`);
  }
}

/** Rows as high as the texts that wrap in them, save those whose height was set. */
function fitRows(workbook: Workbook): void {
  workbook.eachSheet((blad) => {
    blad.eachRow((rij) => {
      // Absent until it is set, whatever the types say.
      if ((rij.height as number | undefined) !== undefined) return;
      const cellen: { tekst: string; breedte: number }[] = [];
      rij.eachCell((cel, kolom) => {
        const alignment = cel.alignment as typeof cel.alignment | undefined;
        if (alignment?.wrapText !== true || typeof cel.value !== 'string') return;
        cellen.push({ tekst: cel.value, breedte: blad.getColumn(kolom).width ?? 9 });
      });
      const hoogte = heightOf(cellen);
      if (hoogte !== null) rij.height = hoogte;
    });
  });
}

/**
 * The steps for an empty workbook as the bytes of an .xlsx file. Formulas carry no results: the program that opens
 * the file calculates them.
 * @throws Error for steps that change an existing workbook: that is a bug in the caller
 */
export async function writeXlsx(stappen: readonly Stap[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Sluitend';
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const stap of stappen) applyStep(workbook, stap);
  fitRows(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

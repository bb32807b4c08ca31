import type { Teksten } from '../../locale/teksten';
import { formatBedragInTekst } from '../../money/format';
import { stripCode } from '../notatie';
import type { Rapportdeel, Rapportregel } from './regels';

/** The notes as plain text, one line each. */
export function toText(delen: readonly Rapportdeel[], teksten: Teksten): string {
  const { rapport } = teksten.paneel;
  return delen
    .map(({ programma, regels }) =>
      [
        programma ?? rapport.zonderProgramma,
        ...regels.map((regel) => `${describe(regel, teksten)}: ${regel.tekst}`),
      ].join('\n')
    )
    .join('\n\n');
}

/** The notes as a table per programme, for Word or a mail. */
export function toHtml(delen: readonly Rapportdeel[], teksten: Teksten): string {
  const { rapport, bedragsoort } = teksten.paneel;
  const { koppen } = rapport;
  const head = row('th', [koppen.onderdeel, koppen.soort, koppen.afwijking, koppen.vn, koppen.toelichting]);
  const tables = delen.map(({ programma, regels }) => {
    const body = regels.map(({ afwijking, tekst }) =>
      row('td', [
        nameItem(afwijking),
        bedragsoort[afwijking.soort],
        formatBedragInTekst(afwijking.afwijking, teksten.taal),
        afwijking.vn ?? '',
        tekst,
      ])
    );
    return `<h2>${escape(programma ?? rapport.zonderProgramma)}</h2><table border="1"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
  });
  return `<h1>${escape(rapport.kop)}</h1>${tables.join('')}`;
}

function describe({ afwijking }: Rapportregel, { paneel, taal }: Teksten): string {
  const amount = formatBedragInTekst(afwijking.afwijking, taal);
  return `${nameItem(afwijking)}, ${paneel.bedragsoort[afwijking.soort]} (${amount}${afwijking.vn === null ? '' : ` ${afwijking.vn}`})`;
}

function nameItem({ doelstelling, naam }: Rapportregel['afwijking']): string {
  return [doelstelling, stripCode(naam, doelstelling)].filter((part) => part !== null).join(' ');
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
}

/** Text of a document or a user never becomes markup. */
function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>');
}

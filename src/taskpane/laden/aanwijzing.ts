import type { Tabel } from '../../domain/tabel';
import type { Teksten } from '../../locale/teksten';
import { absolute } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import { describePlace, nameColumn } from '../notatie';
import type { Vak } from './rooster';

/** What is known of a figure: as printed, where, and as what it was read. Null where there is none. */
export function describeFigure(tabel: Tabel, vak: Vak, teksten: Teksten): string | null {
  const { laden, bedragsoort } = teksten.paneel;
  const rij = tabel.rijen[vak.rij];
  const kolom = tabel.kolommen[vak.kolom];
  const cel = rij?.cellen[vak.kolom];
  if (!rij || !kolom || !cel) return null;
  const soort = kolom.soort ?? rij.soort;
  const name = nameColumn(soort === null ? kolom : { ...kolom, soort }, teksten) ?? bedragsoort.waarde;
  const amount = cel.bedrag && formatDecimaal(soort === 'saldo' ? cel.bedrag : absolute(cel.bedrag), teksten.taal);
  const reading = amount === null ? laden.geenGetal : laden.gelezenAls(amount, name);
  return [describePlace(cel.herkomst, teksten), `“${cel.tekst}”`, reading].join(' · ');
}

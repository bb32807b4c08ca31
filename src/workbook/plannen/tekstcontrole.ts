import type { Bewering, Figuurplaats, Terzijde } from '../../domain/bewering';
import type { Lezing } from '../../domain/lezing';
import type { CelId } from '../../domain/tabel';
import { toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { DOELSTELLINGEN, KOP_VAN, type Vindplaats } from '../cel-index';
import { formule, lookupFigure, own } from '../formule';
import { indicatorRijen } from '../indicatorrijen';
import {
  BEHOUD,
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Bladplan,
  type Celplan,
  type Kolomplan,
  type Rijplan,
} from '../plan';
import { describePlaats } from '../plaats';
import { INDICATOREN } from './indicatorformules';

/** Name of the table with the statements that were tested. */
export const TEKSTCONTROLE = 'tblTekstcontrole';

/** Header of the user's column with the reason to set a statement aside. */
export const KOP_TERZIJDE = 'Terzijde';

const CIJFER = 'Cijfer';
const GETOETST = 'Cijfer bij toets';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Oordeel', {
    breedte: 16,
    kleurregels: [
      { waarde: 'klopt', kleur: 'goed' },
      { waarde: 'binnen afronding', kleur: 'goed' },
      { waarde: 'twijfel', kleur: 'let-op' },
      { waarde: 'in strijd', kleur: 'fout' },
    ],
  }),
  kolom('Zin', { breedte: 70, stijl: 'doorloop' }),
  kolom('Berekening', { breedte: 50, stijl: 'doorloop' }),
  kolom(CIJFER, { formaat: FORMAAT.algemeen, breedte: 12 }),
  kolom('Stand', { formaat: FORMAAT.algemeen, breedte: 11, kleurregels: [{ waarde: 'verouderd', kleur: 'let-op' }] }),
  kolom(KOP_TERZIJDE, { vanGebruiker: true, breedte: 36, stijl: 'doorloop' }),
  kolom('Soort', { breedte: 16 }),
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Document', { breedte: 26, stijl: 'grijs' }),
  kolom('Plaats', { breedte: 14, stijl: 'grijs' }),
  kolom('Nummer', { breedte: 9, stijl: 'grijs' }),
  kolom(GETOETST, { formaat: FORMAAT.algemeen, breedte: 12, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

/** A figure on another sheet: its formula, and its value now. */
interface Verwijzing {
  readonly formule: Celplan;
  readonly waarde: Decimaal;
}

type Zoek = (plaats: Figuurplaats) => Verwijzing | null;

/** Finds the cell of a figure; words of the same text have none. */
function finder(lezingen: readonly Lezing[], index: ReadonlyMap<CelId, Vindplaats>): Zoek {
  const metingen = new Map<string, Verwijzing>();
  for (const { sleutel, indicator, jaar } of indicatorRijen(lezingen)) {
    for (const zijde of ['begroting', 'realisatie'] as const) {
      const waarde = jaar?.[zijde]?.waarde ?? null;
      if (waarde === null || jaar === null) continue;
      const kop = zijde === 'begroting' ? 'Begroting' : 'Realisatie';
      const verwijzing = { formule: formule(lookupFigure(INDICATOREN, kop, sleutel)), waarde };
      metingen.set(`${indicator.id}|${jaar.jaar}|${zijde}`, verwijzing);
    }
  }
  return (plaats) => {
    if (plaats.soort === 'indicator') return metingen.get(`${plaats.indicator}|${plaats.jaar}|${plaats.zijde}`) ?? null;
    const vindplaats = plaats.soort === 'cel' ? index.get(plaats.cel) : undefined;
    const waarde = vindplaats?.cel.waarde ?? null;
    if (vindplaats === undefined || waarde === null) return null;
    const { regel, soort } = vindplaats;
    return {
      formule: formule(lookupFigure(DOELSTELLINGEN, KOP_VAN[soort], regel.sleutel)),
      waarde,
    };
  };
}

function standFormule(): Celplan {
  const [nu, toen] = [own(TEKSTCONTROLE, CIJFER), own(TEKSTCONTROLE, GETOETST)];
  return formule(`IF(AND(ISNUMBER(${nu}),ISNUMBER(${toen})),IF(ROUND(${nu}-${toen},6)<>0,"verouderd",""),"")`);
}

/** The sheet with every statement that was tested: the figure as a live reference, the sum, and the verdict. */
export function planTekstcontrole(
  beweringen: readonly Bewering[],
  terzijde: readonly Terzijde[],
  lezingen: readonly Lezing[],
  index: ReadonlyMap<CelId, Vindplaats>,
  tekst: Bladtekst
): Bladplan {
  const zoek = finder(lezingen, index);
  const namen = new Map(lezingen.map(({ document }) => [document.id, document.naam]));
  const gezet = new Map(terzijde.filter((t) => t.gezet === true).map(({ sleutel, reden }) => [sleutel, reden]));
  const rijen = beweringen.map((bewering): Rijplan => {
    const { figuren, sleutel, herkomst, toelichting } = bewering;
    const verwijzing = figuren.map(zoek).find((v) => v !== null) ?? null;
    const reden = gezet.get(sleutel);
    return {
      sleutel,
      ...(reden === undefined ? {} : { ingesteld: [KOP_TERZIJDE] }),
      cellen: {
        Oordeel: tekst.bewering.oordelen[bewering.oordeel],
        Zin: bewering.zin,
        Berekening: tekst.bewering.berekening(bewering),
        [CIJFER]: verwijzing?.formule ?? '',
        Stand: verwijzing === null ? '' : standFormule(),
        [KOP_TERZIJDE]: reden ?? BEHOUD,
        Soort: tekst.bewering.soorten[bewering.soort],
        Programma: bewering.programma ?? '',
        Code: bewering.doelstelling ?? '',
        Document: toelichting === null ? (namen.get(bewering.document) ?? '') : tekst.uwToelichting,
        Plaats: herkomst === null ? '' : describePlaats(herkomst, tekst),
        Nummer: bewering.id,
        [GETOETST]: verwijzing === null ? null : toNumber(verwijzing.waarde),
      },
    };
  });
  return {
    naam: 'Tekstcontrole',
    ...tekst.bladen.tekstcontrole,
    tabellen: [
      {
        naam: TEKSTCONTROLE,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen,
        vervallen: { kop: 'Oordeel', tekst: tekst.vervallenRegel },
      },
    ],
  };
}

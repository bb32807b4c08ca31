import type { Afwijking } from '../../src/domain/afwijking';
import type { Lezing } from '../../src/domain/lezing';
import type { Kandidaat, NieuweOorzaak, Oorzaak } from '../../src/domain/oorzaak';
import type { Passage } from '../../src/domain/passage';
import type { Verklaring } from '../../src/domain/verklaring';
import {
  addOorzaak,
  changeOorzaak,
  confirmToelichting,
  removeOorzaak,
  setToelichting,
} from '../../src/explanations/bewerk';
import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { isCausaal } from '../../src/explanations/kandidaatzinnen';
import { verklaar } from '../../src/explanations/verklaar';
import { findBedragen } from '../../src/explanations/zinbedragen';
import { toBedrag, type Bedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { cel, herkomst, kolom, lezing, POSITIEF, tabel } from '../checks/fixtures/lezing';
import { dossier } from './fixtures/dossier';

const euro = (n: number): Bedrag => toBedrag(decimaal(n), decimaal(1));

const kolommen = [
  kolom('Primitief', 'lasten', 'primitief'),
  kolom('Na wijziging', 'lasten', 'na wijziging'),
  kolom('Rekening', 'lasten'),
  kolom('Rekening 2022', 'lasten', 'rekening', 2022),
];
const basis = lezing([
  tabel(kolommen, [
    { label: 'Onderwijs', code: '1.1', cellen: '900 1.000 1.200 1.150' },
    { label: 'Zorg', code: '1.2', cellen: '500 600 590 610' },
  ]),
]);
const LASTEN_11 = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';

function passage(id: string, tekst: string, anders: Partial<Passage> = {}): Passage {
  const plaats = { programma: 'Programma 1', doelstelling: '1.1', indicator: null, kop: null, punten: null };
  return { id, tekst, ...plaats, herkomst: herkomst(), ...anders };
}

function verklaring(id: string, omschrijving: string, bedrag: string, anders: Partial<Verklaring> = {}): Verklaring {
  const figuur = cel(bedrag, { euro: decimaal(1), soort: 'saldo', conventie: POSITIEF });
  const vn = bedrag.startsWith('-') ? 'N' : 'V';
  const van = { programma: 'Programma 1', doelstelling: '1.1', is: null, bron: bedrag, totaal: false };
  return { id, omschrijving, bedrag: figuur, vn, ...van, herkomst: herkomst(), ...anders };
}

function explain(lezingen: readonly Lezing[], oorzaken: readonly Oorzaak[] = []): ReturnType<typeof verklaar> {
  const alles = { ...dossier(lezingen), oorzaken };
  return verklaar(alles, findAfwijkingen(alles), findNietVergeleken(alles));
}

describe('the base', () => {
  it.each([
    [undefined, 'p1|1.1|lasten|na wijziging 2023>rekening 2023', '-200000'],
    ['primitief', 'p1|1.1|lasten|primitief 2023>rekening 2023', '-300000'],
    ['vorig jaar', 'p1|1.1|lasten|rekening 2022>rekening 2023', '-50000'],
  ] as const)('%s gives %s', (keuze, sleutel, bedrag) => {
    const { instellingen, ...rest } = dossier([basis]);
    const gekozen = { ...instellingen, ...(keuze === undefined ? {} : { basis: keuze }) };
    const found = findAfwijkingen({ ...rest, instellingen: gekozen }).find((a) => a.sleutel === sleutel);
    expect(found?.afwijking).toBe(bedrag);
  });

  it('programmes have a threshold of their own where one was set', () => {
    const { instellingen, ...rest } = dossier([basis]);
    const met = { ...instellingen, drempelProgramma: { bedrag: euro(1_000_000), procent: null } };
    const above = (a: readonly Afwijking[]): string[] =>
      a.filter((x) => x.bovenDrempel).map((x) => x.sleutel.slice(0, 6));
    expect(above(findAfwijkingen({ ...rest, instellingen }))).toEqual(['p1|1.1', 'p1||la', 'p1|1.2']);
    expect(above(findAfwijkingen({ ...rest, instellingen: met }))).toEqual(['p1|1.1', 'p1|1.2']);
  });
});

describe('candidate causes', () => {
  const zinnen = [
    passage(
      'd1.p1',
      'Door de stijging van het aantal leerlingen zijn de lasten € 180.000 hoger. Het gebouw is geverfd.'
    ),
    passage('d1.p2', 'Daarnaast vielen de energiekosten hoger uit als gevolg van de prijzen.'),
    passage('d1.p3', 'De raad heeft hierover door het college een brief ontvangen.'),
    passage('d1.p4', 'Door lagere deelname daalden de kosten met € 10.000.', { doelstelling: '1.2' }),
    passage('d1.p5', 'Vanwege de bouw liep alles vertraging op.', { programma: 'Programma 2', doelstelling: '2.1' }),
  ];
  const { kandidaten = [] } = explain([{ ...basis, passages: zinnen }]);
  const place = ({ id }: Kandidaat): string => id.split('.', 2).join('.');
  const of = (sleutel: string): string[] => kandidaten.filter((k) => k.afwijking === sleutel).map(place);

  it('are sentences on the doelstelling with a causal phrase, those with an amount near it first', () => {
    expect(of(LASTEN_11)).toEqual(['d1.p1', 'd1.p2']);
    expect(of('p1|1.2|lasten|na wijziging 2023>rekening 2023')).toEqual(['d1.p4']);
  });

  it('carry their sentence, their place, and the one amount they state as an effect', () => {
    expect(kandidaten.find((k) => place(k) === 'd1.p1')).toMatchObject({
      citaat: 'Door de stijging van het aantal leerlingen zijn de lasten € 180.000 hoger.',
      bedrag: '-180000',
      vn: 'N',
      redenen: ['doelstelling', 'programma', 'oorzaakwoord'],
    });
    // Lower costs are a voordeel, also where the programme as a whole has a nadeel.
    expect(kandidaten.filter((k) => place(k) === 'd1.p4').map(({ bedrag }) => bedrag)).toEqual(['10000', '10000']);
    expect(kandidaten.find((k) => place(k) === 'd1.p2')?.bedrag).toBeNull();
  });

  it('that name an amount far above the afwijking propose none: it is a level', () => {
    const proposed = (tekst: string): (Bedrag | null)[] =>
      (explain([{ ...basis, passages: [passage('d1.p1', tekst)] }]).kandidaten ?? [])
        .filter(({ afwijking }) => afwijking === LASTEN_11)
        .map(({ bedrag }) => bedrag);
    expect(proposed('Door de groei zijn de lasten € 300.000 hoger.')).toEqual(['-300000']);
    expect(proposed('Door de groei zijn de lasten € 301.000 hoger.')).toEqual([null]);
  });

  it('of an earlier document come after the same of this one', () => {
    const tekst = 'Door de groei zijn de lasten hoger.';
    const eerder = { ...lezing([], [], { id: 'd0', jaar: 2022 }), passages: [passage('d0.p1', tekst)] };
    const nu = { ...basis, passages: [passage('d1.p1', tekst)] };
    const found = explain([eerder, nu]).kandidaten?.filter(({ afwijking }) => afwijking === LASTEN_11) ?? [];
    expect(found.map(place)).toEqual(['d1.p1', 'd0.p1']);
  });

  it('are the differences that a document explains itself before any sentence, never its totals, and once', () => {
    const verklaringen = [
      verklaring('d1.v1', 'Hogere lasten leerlingenvervoer', '-150.000'),
      verklaring('d1.v2', 'Overig', '-50.000'),
      verklaring('d1.v3', 'Totaal', '-200.000', { totaal: true }),
    ];
    const bron = { ...basis, verklaringen, passages: zinnen };
    const voor = explain([bron]).kandidaten?.filter((k) => k.afwijking === LASTEN_11) ?? [];
    expect(voor.map((k) => [place(k), k.bedrag])).toEqual([
      ['d1.v1', '-150000'],
      ['d1.v2', '-50000'],
      ['d1.p1', '-180000'],
      ['d1.p2', null],
    ]);
    const nieuw: NieuweOorzaak = {
      afwijking: LASTEN_11,
      bedrag: euro(-150_000),
      aard: null,
      tekst: '',
      categorie: '',
      bron: '',
      uit: 'd1.v1',
    };
    const een = addOorzaak(dossier([bron]), nieuw);
    expect(addOorzaak(een, nieuw)).toBe(een);
    const na = explain([bron], een.oorzaken).kandidaten?.find(
      ({ id, afwijking }) => id === 'd1.v1' && afwijking === LASTEN_11
    );
    expect(na?.overgenomen).toBe(true);
  });

  it.each<[string, boolean]>([
    ['Dit is veroorzaakt door hogere prijzen.', true],
    ['De lagere lasten worden met name verklaard door vacatures.', true],
    ['Omdat de bouw later begint, schuift het geld door.', true],
    ['Het verschil is te verklaren door de indexatie.', true],
    ['Wegens ziekte viel de cursus uit.', true],
    ['Het plan is door de raad vastgesteld.', false],
    ['Het geld wordt doorgeschoven naar volgend jaar.', false],
    ['De lasten zijn hoger dan begroot.', false],
  ])('"%s" introduces a cause: %s', (zin, causaal) => {
    expect(isCausaal(zin)).toBe(causaal);
  });

  it.each<[string, readonly string[]]>([
    ['een nadeel van € 1,2 mln en 350.000 euro', ['1200000', '350000']],
    ['k€ 444 en € 12 miljoen', ['444000', '12000000']],
    ['in 2023 waren er 1.200 leerlingen, 15% meer', []],
    ['€ 600.000,- minder', ['600000']],
    ['€ 250 duizend', ['250000']],
  ])('"%s" states %j', (tekst, bedragen) => {
    expect(findBedragen(tekst).map(({ bedrag }) => bedrag)).toEqual(bedragen);
  });
});

describe('causes', () => {
  const cause = (anders: Partial<NieuweOorzaak>): NieuweOorzaak => ({
    afwijking: LASTEN_11,
    bedrag: euro(-120_000),
    aard: 'I',
    tekst: '',
    categorie: '',
    bron: '',
    uit: null,
    ...anders,
  });
  const met = (...nieuw: readonly Partial<NieuweOorzaak>[]): readonly Oorzaak[] =>
    nieuw.reduce((d, n) => addOorzaak(d, cause(n)), dossier([basis])).oorzaken ?? [];

  it('cover their afwijking, and the rest is what is left', () => {
    const { dekking = [] } = explain(
      [basis],
      met({}, { bedrag: euro(-100_000) }, { bedrag: null, tekst: 'nog uitzoeken' })
    );
    expect(dekking.find(({ sleutel }) => sleutel === LASTEN_11)).toEqual({
      sleutel: LASTEN_11,
      verklaard: '-220000',
      onverklaard: '20000',
      procent: '110',
      oorzaken: ['v1', 'v2'],
    });
  });

  it.each<[string, boolean]>([
    ['Door 40 extra leerlingen een nadeel van € 120.000.', false],
    ['Een nadeel van € 0,1 mln door extra leerlingen.', false],
    ['Een nadeel van € 210.000.', true],
    ['Van € 100.000 naar € 220.000.', false],
    ['Meer leerlingen.', false],
  ])('with the text "%s" and an amount of 120,000: doubted %s', (tekst, doubted) => {
    const { oorzaken = [] } = explain(
      [basis],
      met({ tekst }).map((o) => ({ ...o, eenheid: decimaal(1000) }))
    );
    expect(oorzaken[0]?.bezwaren.map(({ code }) => code)).toEqual(doubted ? ['tekst-noemt-ander-bedrag'] : []);
  });

  it('are outdated when their afwijking changed, and hold again when confirmed', () => {
    const oud = met({}).map((o) => ({ ...o, geschrevenVoor: euro(-150_000) }));
    expect(explain([basis], oud).oorzaken?.[0]?.verouderd).toBe(true);
    const bevestigd = confirmToelichting({ ...dossier([basis]), oorzaken: oud }, LASTEN_11, euro(-200_000));
    expect(explain([basis], bevestigd.oorzaken).oorzaken?.[0]?.verouderd).toBe(false);
  });

  it('change and go one at a time', () => {
    const d = { ...dossier([basis]), oorzaken: met({}, { tekst: 'twee' }) };
    const na = changeOorzaak(removeOorzaak(d, 'v1'), 'v2', { bedrag: euro(5), categorie: 'prijs' });
    expect(
      na.oorzaken?.map(({ verwijderd, bedrag, categorie, tekst }) => [verwijderd, bedrag, categorie, tekst])
    ).toEqual([
      [true, '-120000', '', ''],
      [undefined, '5', 'prijs', 'twee'],
    ]);
  });
});

describe('notes', () => {
  it('of an earlier year are offered for the same doelstelling and kind', () => {
    const vroeger = 'p1|1.1|lasten|na wijziging 2022>rekening 2022';
    const eerst = setToelichting(dossier([basis]), vroeger, { tekst: 'Toen: minder leerlingen.', status: 'akkoord' });
    const { vorige = [] } = verklaar(eerst, findAfwijkingen(eerst), []);
    expect(vorige).toEqual([
      expect.objectContaining({
        sleutel: LASTEN_11,
        vorigeSleutel: vroeger,
        jaar: 2022,
        tekst: 'Toen: minder leerlingen.',
      }),
    ]);
  });

  it('rewritten in the pane are for the present figures; another status is not', () => {
    const d = setToelichting(dossier([basis]), LASTEN_11, { tekst: 'a' });
    const oud = {
      ...d,
      toelichtingen: d.toelichtingen.map((t) => ({ ...t, geschrevenVoor: euro(1), verouderd: true })),
    };
    expect(setToelichting(oud, LASTEN_11, { status: 'akkoord' }).toelichtingen[0]).toMatchObject({
      verouderd: true,
      tekst: 'a',
    });
    expect(setToelichting(oud, LASTEN_11, { tekst: 'b' }).toelichtingen[0]).toMatchObject({
      verouderd: false,
      geschrevenVoor: null,
    });
  });
});

describe('what a document says against its own figures', () => {
  const metVerschil = (cellen: readonly string[]): Lezing =>
    lezing([
      tabel(
        [kolom('Begroting', null, 'na wijziging'), kolom('Rekening', null), kolom('Verschil', null, 'verschil')],
        cellen.map((c, i) => ({
          label: `Post ${i}`,
          code: `1.${i}`,
          soort: i % 2 === 0 ? 'lasten' : 'baten',
          cellen: c,
        })),
        {}
      ),
    ]);

  it('is nothing when the differences tie', () => {
    expect(explain([metVerschil(['100 90 10', '50 60 10', '200 230 -30'])]).tegenspraken).toEqual([]);
  });

  it('is a difference in the wrong direction, or of the wrong size', () => {
    const doc = metVerschil(['100 90 10', '50 60 10', '200 230 -30', '40 45 -5', '70 50 25']);
    expect(explain([doc]).tegenspraken?.map(({ gedrukt, vn, wat, berekend }) => [gedrukt, vn, wat, berekend])).toEqual([
      ['-5', 'N', 'richting', '5000'],
      ['25', 'V', 'bedrag', '20000'],
    ]);
  });

  it('is a voordeel in words with the amount of a nadeel', () => {
    const verklaringen = [
      verklaring('d1.v1', 'Diverse budgetten geven samen een klein voordeel', '-5.000'),
      verklaring('d1.v2', 'Lagere kosten vervoer, een voordeel', '35.000'),
    ];
    expect(explain([{ ...basis, verklaringen }]).tegenspraken).toEqual([
      expect.objectContaining({ bron: 'd1.v1', wat: 'woord', vn: 'V', gepubliceerd: '-5000' }),
    ]);
  });
});

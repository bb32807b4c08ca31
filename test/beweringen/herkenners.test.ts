import { oordelen, type Plek } from './bouw';

type Geval = readonly [zin: string, verwacht: readonly string[], plek?: Plek];

function describeHerkenner(naam: string, gevallen: readonly Geval[]): void {
  describe(naam, () => {
    for (const [zin, verwacht, plek] of gevallen) {
      test(zin, async () => {
        expect(await oordelen(zin, plek)).toEqual(verwacht);
      });
    }
  });
}

describeHerkenner('an amount against what it names', [
  [
    'De lasten van toegankelijke jeugdhulp (doelstelling 3.1) bedroegen 26,8 mln.',
    ['bedrag: binnen afronding'],
    'financien',
  ],
  ['De lasten van toegankelijke jeugdhulp (doelstelling 3.1) bedroegen 26,5 mln.', ['bedrag: in strijd'], 'financien'],
  ['De lasten van doelstelling 3.1 bedroegen € 26.847.000.', ['bedrag: houdt'], 'financien'],
  ['De lasten van doelstelling 3.1 bedroegen ruim € 26 miljoen.', ['bedrag: houdt'], 'financien'],
  ['De lasten van doelstelling 3.1 bedroegen bijna € 22 miljoen.', ['bedrag: in strijd'], 'financien'],
  ['De lasten van doelstelling 3.1 bedroegen circa € 27 miljoen.', ['bedrag: houdt'], 'financien'],
  ['In 2021 bedroegen de lasten van doelstelling 3.1 nog 25,1 mln.', ['bedrag: binnen afronding'], 'financien'],
  ['Begroot was voor doelstelling 3.1 aan lasten 24,3 mln.', ['bedrag: binnen afronding'], 'financien'],
  ['De totale lasten van het programma kwamen uit op 49,2 mln.', ['bedrag: binnen afronding'], 'financien'],
  ['De totale lasten van het programma kwamen uit op 48,2 mln.', ['bedrag: in strijd'], 'financien'],
  // Net amounts called bestedingen: right, with a remark on the word.
  [
    'Aan langer zelfstandig thuis wonen (doelstelling 3.2) is 15,7 mln. besteed.',
    ['bedrag: binnen afronding', 'begrip: twijfel'],
    'financien',
  ],
  ['De lasten van doelstelling 3.2 waren 15,7 mln.', ['begrip: twijfel'], 'financien'],
  // Of a part, of something else, of another year: nothing is said.
  ['Aan vervoer (doelstelling 3.1) is 1,2 mln. uitgegeven.', [], 'financien'],
  ['Van de lasten van doelstelling 3.1 gaat 1,2 mln naar vervoer.', [], 'financien'],
  ['Binnen doelstelling 3.1 is 1,2 mln besteed.', [], 'financien'],
  ['Voor toegankelijke jeugdhulp (doelstelling 3.1) is 2,1 mln. besteed aan huisvesting.', [], 'financien'],
  ['De subsidie voor toegankelijke jeugdhulp (doelstelling 3.1) was 0,6 mln.', [], 'financien'],
  ['In 2019 bedroegen de lasten van doelstelling 3.1 nog 20,4 mln.', [], 'financien'],
  ['De lasten van doelstelling 3.9 bedroegen 3,2 mln.', [], 'financien'],
  ['Er is 12 mln. gereserveerd voor de nieuwbouw in 2024.', [], 'financien'],
]);

describeHerkenner('a difference with begroot or with another year', [
  ['De lasten van doelstelling 3.1 zijn 2,5 mln hoger dan begroot.', ['afwijking: binnen afronding'], 'financien'],
  ['De lasten van doelstelling 3.1 zijn 1,5 mln hoger dan begroot.', ['afwijking: in strijd'], 'financien'],
  ['De lasten van doelstelling 3.1 zijn 2,5 mln lager dan begroot.', ['afwijking: in strijd'], 'financien'],
  ['De lasten van doelstelling 3.1 zijn 10% hoger dan begroot.', ['afwijking: binnen afronding'], 'financien'],
  ['De lasten van doelstelling 3.2 zijn lager dan in 2021.', ['richting: houdt'], 'financien'],
  ['De lasten van doelstelling 3.2 zijn hoger dan in 2021.', ['richting: in strijd'], 'financien'],
  ['De lasten van doelstelling 3.1 voor vervoer zijn lager dan begroot.', [], 'financien'],
  ['De kosten van inhuur waren 0,3 mln hoger dan begroot.', [], 'financien'],
  ['De lasten van doelstelling 3.1 zijn niet lager dan begroot.', [], 'financien'],
]);

describeHerkenner('a target', [
  ['Het streven van 42 dagen is niet gehaald.', ['streefwaarde: houdt', 'doel: houdt'], 'wachttijd'],
  ['Het streven van 45 dagen is niet gehaald.', ['streefwaarde: in strijd'], 'wachttijd'],
  ['De doelstelling voor 2021 was 45 dagen.', ['streefwaarde: houdt'], 'wachttijd'],
  ['Het streven van ongeveer 40 dagen is niet gehaald.', ['streefwaarde: houdt', 'doel: houdt'], 'wachttijd'],
  ['De 45 dagen die als streven golden, zijn niet gehaald.', ['streefwaarde: in strijd'], 'wachttijd'],
  ['Het landelijke streven van 30 dagen is niet gehaald.', [], 'wachttijd'],
  ['Voor 2025 is het streven 30 dagen.', [], 'wachttijd'],
  ['Het doel was om de wachttijd met 3 dagen te verlagen.', [], 'wachttijd'],
  ['Ons streven is om in 2024 op 40 dagen uit te komen.', [], 'wachttijd'],
  ['Het streven van 12 extra behandelaren is gehaald.', [], 'wachttijd'],
  ['Zie doelstelling 3.2 voor 20 andere maatregelen.', [], 'wachttijd'],
]);

describeHerkenner('a realisation', [
  ['De wachttijd kwam uit op 51 dagen.', ['realisatie: houdt'], 'wachttijd'],
  ['De wachttijd kwam uit op 54 dagen.', ['realisatie: in strijd'], 'wachttijd'],
  ['In 2021 was de wachttijd 48 dagen.', ['realisatie: houdt'], 'wachttijd'],
  ['De tevredenheid bedroeg 74%.', ['realisatie: houdt'], 'tevreden'],
  ['De tevredenheid bedroeg 72%.', ['realisatie: in strijd'], 'tevreden'],
  ['De wachttijd voor spoed was 12 dagen.', [], 'wachttijd'],
  ['De wachttijd bij jongeren was 60 dagen.', [], 'wachttijd'],
  ['Landelijk was de wachttijd 60 dagen.', [], 'wachttijd'],
  ['De wachttijd is op 60 dagen geraamd voor 2023.', [], 'wachttijd'],
  ['De wachttijd bedroeg in het laatste kwartaal 45 dagen.', [], 'wachttijd'],
  ['Er waren 51 gesprekken met aanbieders.', [], 'wachttijd'],
]);

describeHerkenner('a goal', [
  ['Het doel is niet gehaald.', ['doel: houdt'], 'wachttijd'],
  ['Het doel is ruim gehaald.', ['doel: in strijd'], 'wachttijd'],
  ['Als spoed niet meetelt, is het doel wel gehaald.', [], 'wachttijd'],
  ['Het doel van de subsidie is gehaald.', [], 'wachttijd'],
  ['Het doel is gehaald voor de helft van de aanbieders.', [], 'wachttijd'],
]);

describeHerkenner('a direction', [
  ['De wachttijd is gestegen ten opzichte van 2021.', ['richting: houdt'], 'wachttijd'],
  ['De wachttijd is gedaald ten opzichte van 2021.', ['richting: in strijd'], 'wachttijd'],
  ['De wachttijd jeugdhulp in dagen is hoger dan vorig jaar.', ['richting: houdt'], 'tekst'],
  ['De wachttijd jeugdhulp in dagen is lager dan voorgaande jaren.', ['richting: in strijd'], 'tekst'],
  ['De wachttijd is hoger dan het streven.', ['richting: houdt'], 'wachttijd'],
  ['De wachttijd is fors gestegen ten opzichte van 2021.', ['richting: houdt'], 'wachttijd'],
  ['De wachttijd bleef gelijk ten opzichte van 2021.', ['richting: in strijd'], 'wachttijd'],
  ['De wachttijd voor spoed is gedaald ten opzichte van 2021.', [], 'wachttijd'],
  ['De verwachting is dat de wachttijd in 2023 is gedaald ten opzichte van 2022.', [], 'wachttijd'],
  ['De wachttijd is niet gedaald ten opzichte van 2021.', [], 'wachttijd'],
  ['De wachttijd is gedaald sinds 2015.', [], 'wachttijd'],
  ['De instroom is gedaald ten opzichte van 2021.', [], 'wachttijd'],
  ['De wachttijd jeugdhulp in dagen is voor 12-plussers gedaald ten opzichte van 2021.', [], 'tekst'],
]);

describeHerkenner('the highest or lowest', [
  ['De wachttijd is de laagste sinds jaren.', ['uiterste: in strijd'], 'wachttijd'],
  ['De wachttijd is de hoogste sinds jaren.', [], 'wachttijd'],
  ['De wachttijd van de kleinste aanbieder is de laagste sinds jaren.', [], 'wachttijd'],
]);

describeHerkenner('from A to B', [
  ['Het aantal ritten nam toe van 1.940 naar 2.115 (175).', ['van-naar: houdt', 'van-naar: houdt']],
  ['Het aantal ritten nam toe van 1.940 naar 2.115 (157).', ['van-naar: in strijd', 'van-naar: houdt']],
  ['Het aantal ritten daalde van 1.940 naar 2.115.', ['van-naar: in strijd']],
  ['Het aantal ritten steeg met 9%, van 1.940 naar 2.115.', ['procent: binnen afronding', 'van-naar: houdt']],
  ['Het aantal ritten steeg met 19%, van 1.940 naar 2.115.', ['procent: in strijd', 'van-naar: houdt']],
  ['Het aandeel steeg met 5%, van 40% naar 45%.', ['procent: twijfel', 'van-naar: houdt']],
  ['Het aandeel steeg met 5 procentpunt, van 40% naar 45%.', ['procent: houdt', 'van-naar: houdt']],
  ['Het aandeel steeg met 8 procentpunt, van 40% naar 45%.', ['procent: in strijd', 'van-naar: houdt']],
  ['De bijdrage is verlaagd van € 15,00 naar € 8,00.', ['van-naar: houdt']],
  ['De omzet ging van 1,2 mln naar 1,5 mln, een stijging van 0,3 mln.', ['van-naar: houdt', 'van-naar: houdt']],
  ['De verlaging van de drempel van 10 naar 15 leidde tot een stijging van 20 aanvragen.', []],
  ['Het aantal is afgenomen, van 300 naar 340 in het topjaar tot 210 nu.', []],
  ['Het loket verhuisde van nummer 12 naar nummer 15.', []],
  ['De gemeente steeg van plaats 12 naar 8 op de ranglijst.', []],
  ['De openingstijden gingen van 9 naar 12 uur en er kwamen 3 balies bij.', []],
  ['Van 2019 naar 2020 daalde het aantal.', []],
  ['De afstand van 3 km naar het station is verkort.', []],
]);

describeHerkenner('a part of a whole', [
  ['Van de 340 trajecten zijn er 289 (85%) afgerond.', ['deel: houdt']],
  ['Van de 340 trajecten zijn er 289 (75%) afgerond.', ['deel: in strijd']],
  ['Er zijn 289 van de 340 trajecten (85%) afgerond.', ['deel: houdt']],
  ['Er zijn 56 bomen geplant, waarvan 21 in het park.', ['deel: houdt']],
  ['Er zijn 56 bomen geplant, waarvan 61 in het park.', ['deel: in strijd']],
  [
    'Ruim 20% zit langer dan 10 jaar in de regeling, waarvan ruim 20% (4% van het totaal) langer dan 20 jaar.',
    ['deel: binnen afronding'],
  ],
  ['Er zijn 1.500 van de 1.200 geplande bomen geplant.', []],
  ['Van de 3 wijken doen 250 bewoners mee.', []],
  ['Van de 340 trajecten duurden de meeste 400 dagen.', []],
]);

describeHerkenner('a sum', [
  ['Er kwamen 150 toekenningen en 70 afwijzingen, samen 220 besluiten.', ['som: houdt']],
  ['Er kwamen 150 toekenningen en 70 afwijzingen, samen 210 besluiten.', ['som: in strijd']],
  ['Bij de 430 nieuwkomers ging het om 288 volwassenen en 142 kinderen.', ['som: houdt']],
  ['Bij de 430 nieuwkomers ging het om 288 volwassenen en 152 kinderen.', ['som: in strijd']],
  ['Er zijn 30 bedrijven bezocht: 18 in de bouw en 7 in de zorg.', []],
  ['Er zijn 12 bijeenkomsten geweest met 40 tot 60 deelnemers en 3 sprekers.', []],
]);

describeHerkenner('a formula', [
  ['Het gemiddelde is (12 + 15 + 18) / 3 = 15.', ['formule: houdt']],
  ['Het gemiddelde is (12 + 15 + 18) / 3 = 16.', ['formule: in strijd']],
  ['Het gemiddelde is (7,2 + 6,9) / 2 = 7,1.', ['formule: binnen afronding']],
  ['Dat is 289 / 340 = 85%.', ['formule: houdt']],
  ['Per saldo 81 - 39 = 42 plaatsen.', ['formule: houdt']],
  ['De doelgroep is 1,5 x de groep huishoudens = 5.100.', []],
]);

describeHerkenner('a count', [
  ['De drie speerpunten (veiligheid, groen en rust) zijn uitgewerkt.', ['aantal: houdt']],
  ['Er zijn vijf pijlers: dijken, zuivering, water en vaarwegen.', ['aantal: in strijd']],
  ['De drie sectoren (zorg, bouw & installatie en handel & logistiek) groeien.', ['aantal: houdt']],
  ['De volgende drie maatregelen zijn genomen:\n\n- Een brug.\n- Een weg.', ['aantal: in strijd']],
  ['We werken aan drie projecten, onder andere: wonen en werken.', []],
  ['In de twaalf wijken is gewerkt aan: schoon, heel en veilig.', []],
]);

describeHerkenner('a number of years', [
  ['Het plan loopt 5 jaar (2022-2026).', ['periode: houdt']],
  ['Het plan loopt 4 jaar (2022-2026).', ['periode: houdt']],
  ['Het plan loopt 7 jaar (2022-2026).', ['periode: in strijd']],
  ['De peiling is eenmaal per 2 jaar (2020-2021).', []],
]);

describe('the same change told twice', () => {
  it('is a doubt where the numbers differ', async () => {
    const tekst =
      'Het aantal signaalpartners is uitgebreid van 7 naar 40.\n\n- Anders.\n\nWe gingen van zeven naar 45 signaalpartners.';
    expect(await oordelen(tekst)).toContain('herhaling: twijfel');
  });

  it('is not found in two changes that share nothing', async () => {
    const tekst =
      'Het aantal signaalpartners is uitgebreid van 7 naar 40.\n\n- Anders.\n\nWe gingen van 12 naar 45 signaalpartners.';
    expect(await oordelen(tekst)).not.toContain('herhaling: twijfel');
  });
});

describe('a formula that uses a number of another year', () => {
  const tekst = (formule: string): string =>
    `Stadspas 2021: 9.059 deelnemers (bereik 80%) Stadspas 2022: 9.091 deelnemers (bereik 81%)\n\n` +
    `Polis 2021: 4.411 deelnemers (bereik 40%) Polis 2022: 4.325 deelnemers (bereik 39%)\n\nGemiddeld 2022: ${formule}`;

  it('is a contradiction', async () => {
    expect(await oordelen(tekst('(81 + 40) / 2 = 60,5%'))).toEqual(['formule: houdt', 'invoer: in strijd']);
  });

  it('is not found when it uses its own', async () => {
    expect(await oordelen(tekst('(81 + 39) / 2 = 60%'))).toEqual(['formule: houdt']);
  });
});

import { checkLezingen, runChecks } from '../../src/checks/index';
import type { CheckCode, Oordeel } from '../../src/domain/bevinding';
import { celnaamFor } from '../../src/locale/celnaam';
import { bevindingen as en } from '../../src/locale/en/bevindingen';
import { bevindingen as nl } from '../../src/locale/nl/bevindingen';
import { decimaal } from '../../src/money/decimaal';
import { withWaarden } from '../checks/fixtures/wijzig';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { zoetermeer2021, zoetermeer2023 } from '../checks/fixtures/zoetermeer';

const docs = [zoetermeer2021('d1'), zoetermeer2023('d2')];
const found = runChecks(docs);

describe('a finding in words', () => {
  it.each([
    [
      'kolom-totaal:d1.t1.r7.c3',
      'De som van de onderdelen is -47.756, het totaal meldt -47.757; verschil 1, afronding verklaart hoogstens 3,5.',
      'The parts add up to -47,756, the total says -47,757; difference 1, rounding explains 3.5 at most.',
    ],
    [
      'kolom-totaal:d1.t1.r7.c1',
      'De som van de onderdelen is 69.614, precies het gemelde totaal.',
      'The parts add up to 69,614, exactly the published total.',
    ],
    [
      'tegel-saldo:d2.k3',
      'De tegels van lasten en baten geven een saldo van -65.636, zoals de saldotegel meldt.',
      'The tiles of expenditure and income make a balance of -65,636, as the balance tile says.',
    ],
    [
      'tegel-aandelen:d2.k3.a',
      'De aandelen wijzen op totale lasten van 582.160 en totale baten van 592.788, dus een saldo van 10.628; ' +
        'het aandeel van het saldo wijst op 10.401; verschil 227, afronding verklaart hoogstens 383.',
      'The shares imply a total expenditure of 582,160 and a total income of 592,788, so a balance of 10,628; ' +
        'the share of the balance implies 10,401; difference 227, rounding explains 383 at most.',
    ],
  ])('%s', (id, dutch, english) => {
    const bevinding = found.find((b) => b.id === id)!;
    expect(nl.zin(bevinding)).toBe(dutch);
    expect(en.zin(bevinding)).toBe(english);
  });

  it('names suspects and what was meant as a reader would', () => {
    const doc = withWaarden(zoetermeer2021(), { 'd1.t1.r3.c1': decimaal(924) });
    const row = runChecks([doc]).find(({ id }) => id === 'rij-saldo:d1.t1.r3.c3')!;
    expect(nl.titel(row, celnaamFor([doc], 'nl'))).toBe('Saldo van de rij: saldo 1.3');
    expect(nl.zin(row, celnaamFor([doc], 'nl'))).toBe(
      'Lasten en baten geven een saldo van -873, gemeld is -855; verschil 18, terwijl afronding hoogstens 1,5 verklaart. ' +
        'Verdacht: baten 1.3. Bedoeld kan zijn: 942 bij baten 1.3 (twee cijfers zijn verwisseld).'
    );
    expect(en.zin(row, celnaamFor([doc], 'en'))).toContain(
      'Suspect: income 1.3. This may have been meant: 942 at income 1.3'
    );
  });

  it('says why a sum was left out', () => {
    const doc = lezing([
      tabel(
        [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')],
        [{ label: 'Wonen', cellen: 'PM 10 -10' }]
      ),
    ]);
    const [niet] = checkLezingen([doc]).nietGetoetst;
    expect(nl.nietGetoetst(niet!, celnaamFor([doc], 'nl'))).toBe(
      'Saldo van de rij (saldo Wonen) is niet getoetst, omdat er iets anders dan een getal staat: lasten Wonen.'
    );
    expect(en.nietGetoetst(niet!, celnaamFor([doc], 'en'))).toBe(
      'Balance of the row (balance Wonen) is not tested, because something other than a number is printed: expenditure Wonen.'
    );
  });
});

describe('every check and verdict', () => {
  const codes = Object.keys(nl.titels) as CheckCode[];
  const oordelen = Object.keys(nl.oordelen) as Oordeel[];
  it.each(codes.flatMap((code) => oordelen.map((oordeel) => [code, oordeel] as const)))(
    '%s %s has sentences',
    (code, oordeel) => {
      const bevinding = { ...found[0]!, code, oordeel, impliciet: found.at(-1)!.impliciet, verschil: decimaal(2) };
      for (const text of [nl.zin(bevinding), en.zin(bevinding)]) expect(text).toMatch(/^[A-Z][^?]*\.$/);
    }
  );
});

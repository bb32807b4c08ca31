import { lees } from '../lees';

const onleesbaar = async (tekst: string) =>
  (await lees(tekst)).twijfels.filter(({ code }) => code === 'tabel-onleesbaar');

describe('what looks like figures and is not read', () => {
  test.each([
    ['rows of text', 'Wegen 1.234 5.678\nGroen 12 13\nWater 1 2\n', 1],
    ['rows with a heading between', 'Wegen 12 13\nBuiten\nGroen 12 13\nWater 1 2\n', 1],
    ['a list of amounts', 'Wegen 1.234\nGroen 12.000\nWater 3.456\n', 1],
    ['cells, one to a line', 'Wegen\n\n12\n\n13\n\nGroen\n\n14\n\n15\n\nWater\n\n16\n\n17\n', 1],
    ['two rows of cells', '| Wegen | 12 | 13 |\n| Groen | 14 | 15 |\n', 1],
    ['figures that run together', 'Algemene uitkeringB10.67910.89610.93135\n', 1],
  ])('is reported once, with its place: %s', async (_, tabel, aantal) => {
    const gevonden = await onleesbaar(`Een alinea.\n\n${tabel}\nNog een alinea.\n`);
    expect(gevonden).toHaveLength(aantal);
    expect(gevonden[0]).toMatchObject({ herkomst: { regel: 3 } });
  });

  test.each([
    ['a table of contents', '1 Inleiding 3\n2 Programma 5\n3 Paragrafen 12\n4 Bijlagen 80\n'],
    ['prose', 'In 2021 is 1.234 uitgegeven.\nIn 2022 was dat 2.345.\nHet verschil is 1.111.\n'],
    ['two rows of text', 'Wegen 12 13\nGroen 14 15\n'],
    ['years', 'Rekening 2021\nRekening 2022\nRekening 2023\nRekening 2024\n'],
  ])('is not: %s', async (_, tekst) => {
    expect(await onleesbaar(tekst)).toEqual([]);
  });

  it('is nothing where it was read', async () => {
    const kop = '\tBegroting 2023 Lasten\tBegroting 2023 Baten\n';
    expect(await onleesbaar(`${kop}Wegen\t12\t13\nGroen\t14\t15\nWater\t16\t17\n`)).toEqual([]);
  });

  it('is a figure in a table that stands in none of its columns', async () => {
    const tabel =
      '| | Lasten | Baten | Noot |\n|---|---|---|---|\n| Wegen | 12 | 13 | zie tekst |\n| Groen | 14 | 15 | zie tekst |\n| Water | 16 | 17 | 1.234 |\n';
    expect(await onleesbaar(tabel)).toMatchObject([{ reden: 'ongelijke-rijen', herkomst: { regel: 5 } }]);
  });
});

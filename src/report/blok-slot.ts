import type { Rechtmatigheid, Rechtmatigheidsnotitie } from '../domain/rechtmatigheid';
import { metLetter, rapport as tekst } from '../locale/nl/rapport';
import { absolute, compare, NUL, subtract, type Decimaal } from '../money/decimaal';
import type { Blok } from './blok';
import { alinea, nameAfwijking } from './blok-noot';
import { getalkop, kop, print } from './blok-tabel';
import { chooseEenheid } from './eenheid';
import { vnOf } from './maak-tabel';
import type { Rapport } from './rapport';

/** The chapter on lasten above the begroting: each with its category, against the verantwoordingsgrens. */
export function toRechtmatigheidblokken(
  rechtmatigheid: Rechtmatigheid,
  notities: readonly Rechtmatigheidsnotitie[],
  stap: Decimaal
): readonly Blok[] {
  const { jaar, regels, overschrijding, nietGecompenseerd, percentage, grens, totaleLasten, onvolledig, nietGetoetst } =
    rechtmatigheid;
  const notes = new Map(notities.map((notitie) => [notitie.sleutel, notitie]));
  const above = regels.filter((regel) => compare(regel.overschrijding, NUL) > 0);
  const eenheid = chooseEenheid(
    [...above.flatMap((regel) => [regel.overschrijding, regel.gecompenseerd]), overschrijding, nietGecompenseerd],
    stap
  );
  const table: Blok = {
    soort: 'tabel',
    bijschrift: tekst.bijschrift.rechtmatigheid(jaar === null ? '' : String(jaar), tekst.eenheid(eenheid.euro)),
    koppen: [
      kop(tekst.koppen.programma, 34),
      getalkop(tekst.koppen.overschrijding, 18),
      getalkop(tekst.koppen.gecompenseerd, 18),
      kop(tekst.koppen.categorie, 30),
    ],
    rijen: [
      ...above.map((regel) => {
        const note = notes.get(regel.sleutel);
        const category = note === undefined || note.categorie.trim() === '' ? tekst.zonderCategorie : note.categorie;
        const words = [category, note?.tekst.trim() ?? ''].filter((part) => part !== '').join('\n');
        return {
          rol: 'regel' as const,
          cellen: [regel.programma, print(regel.overschrijding, eenheid), print(regel.gecompenseerd, eenheid), words],
        };
      }),
      {
        rol: 'totaal',
        cellen: [
          tekst.overschrijdingTotaal,
          print(overschrijding, eenheid),
          print(subtract(overschrijding, nietGecompenseerd), eenheid),
          '',
        ],
      },
    ],
  };
  return [
    { soort: 'kop', niveau: 1, tekst: tekst.rechtmatigheid },
    ...(above.length === 0
      ? [alinea(onvolledig || nietGetoetst.length > 0 ? tekst.geenGetoetst : tekst.geenOverschrijding)]
      : [table]),
    alinea(grens === null || percentage === null ? tekst.zonderGrens : tekst.grens(grens, percentage, totaleLasten)),
    ...(onvolledig ? [alinea(tekst.onvolledig, 'let-op')] : []),
    ...(nietGetoetst.length === 0 ? [] : [alinea(tekst.nietGetoetst(nietGetoetst), 'let-op')]),
  ];
}

/** What is still open, out of date or lapsed: the last pages, and the first that a reviewer wants. */
export function toSlotblokken({ open, verouderd, vervallen, stap }: Rapport): readonly Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: tekst.open },
    open.length === 0 ? alinea(tekst.allesVerklaard) : openTable(open, stap),
    ...(verouderd.length === 0
      ? []
      : [
          { soort: 'kop', niveau: 1, tekst: tekst.verouderdKop } as const,
          alinea(tekst.verouderdUitleg),
          {
            soort: 'lijst',
            punten: verouderd.map(({ afwijking, verouderd: stale }) =>
              tekst.verouderdPunt(
                `${nameAfwijking(afwijking)}, ${tekst.soortInZin[afwijking.soort]}`,
                stale?.van === null || stale === null ? null : metLetter(stale.van, vnOf(stale.van)),
                metLetter(afwijking.afwijking, afwijking.vn)
              )
            ),
          } as const,
        ]),
    ...(vervallen.length === 0
      ? []
      : [
          { soort: 'kop', niveau: 1, tekst: tekst.vervallenKop } as const,
          alinea(tekst.vervallenUitleg),
          { soort: 'lijst', punten: vervallen.map((lost) => `${lost.onderwerp}: ${lost.tekst}`) } as const,
        ]),
  ];
}

function openTable(open: Rapport['open'], stap: Decimaal): Blok {
  const eenheid = chooseEenheid(
    open.flatMap(({ afwijking, onverklaard }) => [afwijking.afwijking, onverklaard]),
    stap
  );
  return {
    soort: 'tabel',
    bijschrift: tekst.bijschrift.open(tekst.eenheid(eenheid.euro)),
    koppen: [
      kop(tekst.koppen.onderdeel, 40),
      getalkop(tekst.koppen.afwijking, 16),
      kop(tekst.koppen.vn, 7),
      getalkop(tekst.koppen.onverklaard, 16),
      kop(tekst.koppen.stand, 21),
    ],
    rijen: open.map(({ afwijking, onverklaard, reden }) => ({
      rol: 'regel',
      cellen: [
        `${nameAfwijking(afwijking)}, ${tekst.soortInZin[afwijking.soort]}`,
        print(absolute(afwijking.afwijking), eenheid),
        afwijking.vn ?? '',
        print(absolute(onverklaard), eenheid),
        tekst.openReden[reden],
      ],
    })),
  };
}

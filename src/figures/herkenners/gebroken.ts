import type { Ruwrij } from './ruwtabel';

/**
 * Words that go on with a name: "van de gemeente", "en welzijn". "Waarvan incidenteel" and "lasten" begin rows of their own in
 * small letters too.
 */
const VERVOLG = /^(?:van|en|in|op|aan|voor|met|bij|uit|door|naar|tot|of|om|over|onder|de|het)\s\p{L}/u;

/** "veiligheid" below "Bestuur, participatie en": one name on two lines. */
export function joinBroken(rijen: readonly Ruwrij[]): Ruwrij[] {
  const uit: Ruwrij[] = [];
  const isLeeg = ({ inhoud }: Ruwrij): boolean => inhoud.soort === 'vast' && inhoud.cellen.every((cel) => cel === null);
  for (const rij of rijen) {
    const vorige = uit.at(-1);
    const af = !/(?:\s(?:en|van|de|het|voor|voor de|of|&)|[,&-])$/i.test(vorige?.label ?? '');
    const gaatVerder = VERVOLG.test(rij.label) || (!af && /^\p{Ll}/u.test(rij.label));
    if (vorige === undefined || !isLeeg(vorige) || !gaatVerder) uit.push(rij);
    else
      uit.splice(-1, 1, {
        ...rij,
        label: `${vorige.label} ${rij.label}`.replace(/-\s(?=\p{Ll})/u, ''),
        herkomst: isLeeg(rij) ? vorige.herkomst : rij.herkomst,
      });
  }
  return uit;
}

import type { Voice } from '../../content/authors';
import { showPlace } from '../../content/notes';
import { daysAfter } from '../days-after';
import { checkProblems } from '../problems';
import { error, type Finding, type Material, warning } from '../rule';

/** How long before a consent ends it is told of: time to ask the person, and to replace what is in use. A guess. */
const DAYS_AHEAD = 60;

/** Reports a voice in use whose consent has ended or is still to come, and warns of one that ends soon. */
export function voicesDue(material: Material): Finding[] {
  return material.authors.voices.flatMap((voice, at) => {
    const place = (key: string) => material.voicesFile.valuePlace(['voices', at, 'consent', key]);
    const places = placesOf(voice, material);
    const { id, consent } = voice;
    if (!consent || places.length === 0) return [];
    const { on, until } = consent;
    return [
      // Days written as `YYYY-MM-DD` sort as text.
      ...(on > material.today ? [error(place('on'), checkProblems.voiceToCome(id, on))] : []),
      ...(until < material.today
        ? [error(place('until'), checkProblems.voiceExpired(id, until, places))]
        : until <= daysAfter(material.today, DAYS_AHEAD)
          ? [warning(place('until'), checkProblems.voiceEnding(id, until, places))]
          : []),
    ];
  });
}

function placesOf({ id }: Voice, { authors }: Material): string[] {
  const uses = authors.modules.flatMap(({ voiceUses }) => voiceUses);
  return uses.filter(({ voice }) => voice === id).map(({ place }) => showPlace(place));
}

import type { Reading } from './reading';
import type { Preferences } from './reporter';

/** How a standard says what a learner wants of sound and captions. */
export interface PreferenceElements {
  /** −1: no captions, 0: as is, 1: captions, in both standards. */
  readonly captions: string;
  readonly audio: { readonly element: string; readonly off: number; readonly asIs: number; readonly loudest: number };
}

export function readPreferences(read: Reading, { captions, audio }: PreferenceElements): Preferences {
  const caption = read.number(captions, -1, 1);
  const level = read.number(audio.element, audio.off, audio.loudest);
  return {
    captions: caption === 1 || caption === -1 ? caption === 1 : null,
    audio: level === null ? null : soundAt(level, audio),
  };
}

function soundAt(level: number, { off, asIs }: PreferenceElements['audio']): Preferences['audio'] {
  if (level === off) return 'off';
  return level > 0 && level !== asIs ? 'on' : null;
}

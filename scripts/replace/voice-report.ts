import type { EndedVoice, VoicesInUse } from './ended-voices';

/** What is to be done with a package because of the voices in it; nothing where each of them may still be shown. */
export function voicesInUseLines(path: string, { known, ended }: VoicesInUse): string[] {
  if (known && ended.length === 0) return [];
  const lines = ended.map((voice) => `  ${voice.id}: ${whyNot(voice)}`);
  if (known) {
    return [
      `Voices in ${path} that may not be shown any more. Replace it wherever it is in use, and delete it:`,
      ...lines,
    ];
  }
  const unknown = `Which voices ${path} shows is not known: it was made before packages listed them.`;
  if (ended.length === 0) return [unknown];
  return [`${unknown} If it shows one of these, replace it wherever it is in use, and delete it:`, ...lines];
}

function whyNot(voice: EndedVoice): string {
  switch (voice.why) {
    case 'withdrawn':
      return `withdrawn on ${voice.on}`;
    case 'expired':
      return `its consent ended with ${voice.on}`;
    case 'unlisted':
      return 'not in content/voices.yaml any more, so nobody can say whether it may be shown';
  }
}

/** Whose words somebody reads: nobody's, made up from what many have said, or those of one person, who agreed to it. */
export const VOICE_KINDS = ['composite', 'contributed'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/**
 * What stands beside the words, on every screen and sheet: invented words are never taken for a
 * person's own. Here and not with the words of the interface, because sheets and checks need it, too.
 */
export const VOICE_LABELS: Readonly<Record<VoiceKind, string>> = {
  composite: 'An invented voice, not a real person.',
  contributed: 'Words of somebody who lived through abuse, given for this course.',
};

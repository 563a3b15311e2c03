import { didYouMean, type Nearest, problem } from './wording';

/** The register of voices, and the screens that show them. */
export const authorVoiceProblems = {
  voiceIdGrammar: (value: string) =>
    problem(
      'voice-id-grammar',
      `\`${value}\` cannot be the id of a voice.`,
      'Use a capital V and a number, as in V01.',
    ),
  voiceWordless: (id: string) =>
    problem(
      'voice-wordless',
      `The voice \`${id}\` has no words.`,
      'Add `words: …`. Only a voice with `withdrawn` is left without.',
    ),
  voiceInvented: (id: string) =>
    problem(
      'voice-invented',
      `The voice \`${id}\` is a composite, which nobody said, and somebody has agreed to it.`,
      "When they are a person's own words, write `kind: contributed`; when they are not, take `consent` out.",
    ),
  voiceUnknown: (id: string, nearest: Nearest) =>
    problem(
      'voice-unknown',
      `There is no voice called \`${id}\` in content/voices.yaml.`,
      didYouMean(nearest, 'Add it there, or name another.'),
    ),
  voiceWithdrawn: (id: string, day: string) =>
    problem(
      'voice-withdrawn',
      `The voice \`${id}\` was withdrawn on ${day}, so nobody may be shown it.`,
      'Take this block out, or show another voice.',
    ),
  voiceConsentMissing: (id: string) =>
    problem(
      'voice-consent-missing',
      `The voice \`${id}\` is somebody's own, and content/voices.yaml has no consent for it.`,
      'Add `consent` there, with `by`, `on`, `scope` and `until`, or take this block out until you have it.',
    ),
  voiceReviewMissing: (id: string) =>
    problem(
      'voice-review-missing',
      `The voice \`${id}\` is somebody's own, and content/voices.yaml does not say who has read it.`,
      'Add there, when somebody trained has: `reviewed: { by: …, on: 2026-11-21 }`.',
    ),
} as const;

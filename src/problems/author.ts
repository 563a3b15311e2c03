import { authorBlockProblems } from './author/blocks';
import { authorEvidenceProblems } from './author/evidence';
import { authorExerciseProblems } from './author/exercises';
import { authorFileProblems } from './author/files';
import { authorLocalProblems } from './author/local';
import { authorQuestionProblems } from './author/questions';
import { authorRecordingProblems } from './author/recordings';
import { authorScenarioProblems } from './author/scenarios';
import { authorTextProblems } from './author/text';
import { authorVoiceProblems } from './author/voices';

/**
 * Every message that an author of content can meet, each with its permanent code.
 *
 * A factory answers with the words alone; the compiler adds the place. `nearest` is the closest
 * thing that does exist, for a question such as 'Did you mean `reveal`?'.
 */
export const authorProblems = {
  ...authorFileProblems,
  ...authorLocalProblems,
  ...authorTextProblems,
  ...authorBlockProblems,
  ...authorScenarioProblems,
  ...authorEvidenceProblems,
  ...authorExerciseProblems,
  ...authorQuestionProblems,
  ...authorVoiceProblems,
  ...authorRecordingProblems,
} as const;

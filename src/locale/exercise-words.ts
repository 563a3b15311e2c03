import { type ExerciseWords, exerciseEnGB } from './exercise-en-gb';

/** The words of exercises that are shown. */
export const exerciseWords: ExerciseWords = exerciseEnGB;

import type { Question } from '../../src/content/question';
import { bankFile, screenFile } from './material';
import type { Material } from './rule';

/** A question and the file that it is in. */
export interface Placed {
  readonly question: Question;
  readonly file: string;
}

/** The questions of all modules, for practice and of the banks. */
export function questionsOf({ modules }: Material): Placed[] {
  return modules.flatMap(({ id, screens, questions }) => [
    ...screens.flatMap((screen) =>
      screen.blocks.flatMap((block) =>
        block.kind === 'question' ? [{ question: block.question, file: screenFile(id, screen.id) }] : [],
      ),
    ),
    ...questions.map((question) => ({ question, file: bankFile(id) })),
  ]);
}

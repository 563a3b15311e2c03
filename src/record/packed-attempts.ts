import type { Coder } from './coder';
import { key } from './packed-keys';
import type { Answer, Attempt, FinishedAttempt } from './record';
import { expected, less, list, map, nullable, pick, type Shape, score, signed, token, words } from './shapes';

type Attempts = Readonly<Record<string, Attempt>>;
type Answers = Readonly<Record<string, Answer>>;

/**
 * The attempts at one module's test. A question that an earlier attempt asked too is named by its
 * number, and answers follow the order of the questions, so neither repeats a key.
 */
export function packedAttempts(coder: Coder, since: number, attempts: Attempts | undefined): Attempts {
  const question = packedQuestion();
  let before = since;
  const id: Shape<string> = (_, value) => token(coder, 'attempt', 4, value);
  return map(coder, 'attempt', attempts && byStart(attempts), id, (_, value) => {
    const attempt = packedAttempt(coder, question, before, value);
    before = attempt.started;
    return attempt;
  });
}

function byStart(attempts: Attempts): [string, Attempt][] {
  return Object.entries(attempts).sort(([a, { started }], [b, other]) => started - other.started || (a < b ? -1 : 1));
}

function packedAttempt(coder: Coder, question: Shape<string>, before: number, attempt: Attempt | undefined): Attempt {
  const started = before + signed(coder, 'attempt.started', less(attempt?.started, before));
  const questions = list(coder, 'questions', attempt?.questions, question);
  const answers = packedAnswers(coder, question, questions, attempt?.answers);
  const finished = nullable(coder, 'finished', attempt?.finished, (_, value) =>
    packedFinish(coder, { started, questions, answers }, value),
  );
  return { started, questions, answers, finished };
}

/** The answers to the questions drawn, in their order; then any others, which only a damaged copy has. */
function packedAnswers(
  coder: Coder,
  question: Shape<string>,
  questions: readonly string[],
  answers: Answers | undefined,
): Answers {
  const drawn = [...new Set(questions)].flatMap((id) => {
    const answer = nullable(coder, 'answer', answers && (answers[id] ?? null), packedAnswer);
    return answer ? [[id, answer] as const] : [];
  });
  const others = answers && Object.entries(answers).filter(([id]) => !questions.includes(id));
  const rest = map(
    coder,
    'others',
    others?.sort(([a], [b]) => (a < b ? -1 : 1)),
    question,
    packedAnswer,
  );
  return { ...Object.fromEntries(drawn), ...rest };
}

function packedAnswer(coder: Coder, answer: Answer | undefined): Answer {
  return { response: words(coder, 'response', answer?.response), right: coder.flag('right', answer?.right) };
}

function packedFinish(
  coder: Coder,
  { started, questions, answers }: Omit<Attempt, 'finished'>,
  finished: FinishedAttempt | undefined,
): FinishedAttempt {
  const at = started + signed(coder, 'finished.at', less(finished?.at, started));
  const points = expected(coder, 'score', scoreOf(questions, answers), finished?.score, (_, value) =>
    score(coder, 'score', value),
  );
  return { at, score: points, passed: coder.flag('finished.passed', finished?.passed) };
}

/** The score that the answers come to, 0 to 100, to one decimal place. */
function scoreOf(questions: readonly string[], answers: Answers): number {
  const right = questions.filter((id) => answers[id]?.right).length;
  return questions.length === 0 ? 0 : Math.round((right / questions.length) * 1000) / 10;
}

/** A question by its key, or by its number when it was asked before. Make one for each module. */
function packedQuestion(): Shape<string> {
  const asked: string[] = [];
  return (coder, id) => {
    const isAgain = coder.flag('question.again', id === undefined ? undefined : asked.includes(id));
    if (isAgain) return pick(coder, asked, id);
    const read = key(coder, id);
    asked.push(read);
    return read;
  };
}

import type { Module } from '../content/course';
import type { Attempt, ModuleRecord } from '../record/record';
import type { OutcomeResult } from '../report/reporter';

/** What the latest answer to each question shows of each of a module's outcomes. */
export function outcomeResults(module: Module, { attempts }: ModuleRecord): OutcomeResult[] {
  const answers = latestAnswers(Object.values(attempts));
  return module.outcomes.map(({ id, text }) => {
    const asked = module.questions.filter((question) => question.outcome === id && answers.has(question.id));
    return { id, text, asked: asked.length, right: asked.filter((question) => answers.get(question.id)).length };
  });
}

/** By question id: whether it was right the last time. */
function latestAnswers(attempts: readonly Attempt[]): Map<string, boolean> {
  const inOrder = [...attempts].sort((a, b) => a.started - b.started);
  const answers = inOrder.flatMap((attempt) => Object.entries(attempt.answers));
  return new Map(answers.map(([id, { right }]) => [id, right]));
}

import type { Episode } from '../../src/episode/episode';

/** From the course home to the scenario on the third screen. */
export async function readToStory(episode: Episode) {
  await episode.openModule('sample');
  episode.send({ type: 'next' });
  episode.send({ type: 'answer', question: 'try-it', response: 'b' });
  episode.send({ type: 'next' });
}

/** From the course home to the first question of the test. */
export async function readToTest(episode: Episode) {
  await readToStory(episode);
  episode.send({ type: 'skip', block: 'door' });
  episode.send({ type: 'next' });
  episode.send({ type: 'start' });
}

/** Says of the work on the device that it is theirs, if that is asked: of the first, unless a name is given. */
export async function sayMine(episode: Episode, name?: string) {
  const { view } = episode;
  if (view.is !== 'asking') return;
  const mine = view.offers.find((offer) => name === undefined || offer.name === name);
  if (!mine) throw new Error(`Nothing of ${name} is offered.`);
  await episode.answerOffer(mine.episode);
}

/** The id of the question on the screen. */
export function questionOf({ view }: Episode): string {
  if (view.is !== 'test' || view.view.is !== 'asking') throw new Error('A question should be on the screen.');
  return view.view.question.id;
}

/** Answers every question that is still to come in the same way, up to the result. */
export function answerAll(episode: Episode, response: string) {
  for (let { view } = episode; view.is === 'test' && view.view.is === 'asking'; { view } = episode) {
    episode.send({ type: 'answer', question: questionOf(episode), response });
    episode.send({ type: 'next' });
  }
}

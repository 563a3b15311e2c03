import type { EpisodeView, OfferedWork } from '../../src/episode/episode-view';
import type { ScreenView, TestView } from '../../src/machine/view';
import { modules } from './course';
import type { Random } from './random';
import type { Tab } from './tab';
import type { Truth } from './truth';

/** Does one thing that a person could do on what a page shows, and says what it was. */
export function act(tab: Tab, random: Random, truth: Truth): string {
  const { view } = tab.episode;
  switch (view.is) {
    case 'opening':
      return 'waits for the page';
    case 'asking':
      return answersOffer(tab, view.offers, random);
    case 'elsewhere':
      void tab.episode.takeOver();
      return 'takes over';
    case 'taken':
      return 'looks at a page that another has taken over';
    case 'home':
    case 'finished':
      return opens(tab, random);
    case 'screen':
      return random.chance(0.05) ? goesHome(tab) : onScreen(tab, view, view.view, random, truth);
    case 'test':
      return random.chance(0.03) ? goesHome(tab) : inTest(tab, view, view.view, random, truth);
  }
}

function answersOffer(tab: Tab, offers: readonly OfferedWork[], random: Random): string {
  const mine = random.chance(0.7) ? random.pick(offers as [OfferedWork, ...OfferedWork[]]).episode : null;
  tab.adopted = mine ?? '';
  void tab.episode.answerOffer(mine);
  return mine === null ? 'says no to the offer' : `says yes to one of ${offers.length}`;
}

function opens(tab: Tab, random: Random): string {
  const [first, second] = modules;
  const isDone = tab.episode.facts.modules[0]?.completed ?? false;
  const { id } = random.chance(0.15) === isDone ? first : second;
  void tab.episode.openModule(id);
  return `opens ${id}`;
}

function goesHome(tab: Tab): string {
  tab.episode.home();
  return 'goes home';
}

type LessonAt = Extract<EpisodeView, { is: 'screen' | 'test' }>;

function onScreen(tab: Tab, { module }: LessonAt, view: ScreenView, random: Random, truth: Truth): string {
  const [block, state] = Object.entries(view.blocks)[0] ?? ['', undefined];
  const goes = random.chance(0.1) ? 'back' : 'next';
  if (goes === 'back') {
    tab.episode.send({ type: 'back' });
    return 'goes back';
  }
  if (view.canGoOn && (state?.is !== 'asking' || random.chance(0.4))) {
    tab.episode.send({ type: 'next' });
    truth.saw(module.id, view.screen.id);
    tab.did.words.add(`seen ${module.id}/${view.screen.id}`);
    return `goes on from ${view.screen.id}`;
  }
  switch (state?.is) {
    case 'asking':
      tab.episode.send({ type: 'answer', question: block, response: random.pick(['a', 'b']) });
      return `answers ${block}`;
    case 'choosing':
      if (random.chance(0.5)) tab.episode.send({ type: 'skip', block });
      else tab.episode.send({ type: 'choose', block, choice: random.pick(['a', 'b', 'c']) });
      return `chooses or skips in ${block}`;
    case 'told':
      tab.episode.send({ type: 'goOn', block });
      return `goes on in ${block}`;
    default:
      tab.episode.send({ type: 'restart', block });
      return `starts ${block} again`;
  }
}

function inTest(tab: Tab, { module }: LessonAt, view: TestView, random: Random, truth: Truth): string {
  switch (view.is) {
    case 'ready':
      tab.episode.send({ type: 'start' });
      return 'starts the test';
    case 'asking': {
      const response = random.weighted([
        [8, 'a'],
        [2, 'b'],
      ]);
      tab.episode.send({ type: 'answer', question: view.question.id, response });
      truth.answered(module.id, view.question.id, response === 'a');
      tab.did.words.add(`answered ${module.id}/${view.question.id}`);
      return `answers ${view.question.id} with ${response}`;
    }
    case 'told':
      tab.episode.send({ type: 'next' });
      return 'goes on to the next question';
    case 'result':
      if (view.passed) tab.did.words.add(`passed ${module.id}`);
      tab.episode.send({ type: view.passed && random.chance(0.9) ? 'finish' : 'retake' });
      return view.passed ? 'finishes' : 'takes the test again';
  }
}

import { TEST } from '../content/places';
import type { EpisodeView } from '../episode/episode-view';
import type { Facts } from '../record/facts';

/** Where a learner is, as far as how long it takes them goes. */
export type Whereabouts =
  | { readonly is: 'home' }
  /** In a module: at a screen, in its test, or, with '' for `place`, between or after them. */
  | { readonly is: 'module'; readonly module: string; readonly place: string; readonly isStart: boolean }
  | { readonly is: 'nowhere' };

/** @returns with `isStart` false for a test that is gone on with. */
export function whereaboutsIn(view: EpisodeView): Whereabouts {
  switch (view.is) {
    case 'home':
      return { is: 'home' };
    case 'screen':
      return { is: 'module', module: view.module.id, place: view.view.screen.id, isStart: true };
    case 'test': {
      const isOn = view.view.is === 'asking' || view.view.is === 'told';
      const isStart = view.view.is === 'asking' && view.view.number === 1;
      return { is: 'module', module: view.module.id, place: isOn ? TEST : '', isStart };
    }
    case 'finished':
      return { is: 'module', module: view.module.id, place: '', isStart: true };
    default:
      return { is: 'nowhere' };
  }
}

/** Whether a screen asks before it is shown. */
export function isHeavy(view: EpisodeView): boolean {
  return view.is === 'screen' && view.view.screen.heavy !== undefined;
}

/** Whether the learner has finished with a place: has gone on from a screen, or has had a result. */
export function isDone({ modules }: Facts, module: string, place: string): boolean {
  const facts = modules.find(({ id }) => id === module);
  if (place === TEST) return (facts?.attempts ?? 0) > 0;
  return facts?.screensSeen.includes(place) === true;
}

/** Whether nothing of a module has been done yet. */
export function isUntouched({ modules }: Facts, module: string): boolean {
  const facts = modules.find(({ id }) => id === module);
  return facts?.screensSeen.length === 0 && facts.attempts === 0;
}

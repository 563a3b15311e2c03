import type { Tailored } from './role';

/** Something that Level 1 does not prepare anybody to do; it goes on from ‘You still do not’. */
export interface LevelOneLimit extends Tailored {
  readonly id: string;
  readonly text: string;
}

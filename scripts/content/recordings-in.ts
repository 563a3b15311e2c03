import type { Module } from '../../src/content/course';
import type { Recording } from '../../src/content/recording';
import { everyScreen } from './optional-screens';

/** Every recording that a screen of a module shows, in the order of the screens. */
export function recordingsIn(module: Module): Recording[] {
  const blocks = everyScreen(module).flatMap((screen) => screen.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'recording' || block.kind === 'voice' ? (block.recording ?? []) : [],
  );
}

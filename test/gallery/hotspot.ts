import hallway from '../../content/scenes/hallway-and-living-room.svg?raw';
import { Notes } from '../../scripts/content/notes';
import { readScenes } from '../../scripts/content/scenes';
import type { HotspotBlock } from '../../src/content/block';
import { p } from './content';

const scenes = readScenes(new Map([['content/scenes/hallway.svg', hallway]]), new Notes());

export const hotspot: HotspotBlock = {
  kind: 'hotspot',
  id: 'first-look',
  title: 'A repair in a flat',
  prose: p(
    'You come to ease a door that sticks. From the hall you see the front door, the frame of the living-room door, ' +
      'a child’s drawing on the wall, a sofa, and a tall bookcase with a phone on top. Your toolbox is beside you.',
  ),
  scene: scenes.get('hallway')!,
  spots: [
    {
      title: 'The lock of the front door',
      x: 58,
      y: 126,
      width: 86,
      height: 88,
      prose: p(
        'It is newer than the door, and the screw holes of another one are above it. Locks get changed for many reasons.',
      ),
    },
    {
      title: 'The frame of the living-room door',
      x: 148,
      y: 116,
      width: 88,
      height: 104,
      prose: p('A piece of it is newer wood, put in with four screws. It has been mended before.'),
    },
    {
      title: 'A child’s drawing',
      x: 248,
      y: 68,
      width: 100,
      height: 92,
      prose: p(
        'Children live here or visit. Children who live with abuse are harmed by it, whether or not they see it.',
      ),
    },
    {
      title: 'A phone on charge',
      x: 386,
      y: 6,
      width: 90,
      height: 90,
      prose: p(
        'It is where only a tall person could reach it. By itself that means nothing; with other things it might.',
      ),
    },
    {
      title: 'Your toolbox',
      x: 102,
      y: 246,
      width: 122,
      height: 90,
      prose: p(
        'You are here to mend a door. You notice, you tell your lead, you record: finding out more is not your job.',
      ),
    },
  ],
};

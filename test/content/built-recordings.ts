import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse, writeTexts } from '../../scripts/bench/builds';
import { CAPTIONS, recorded } from './recorded-course';
import { tone } from './tone';

/** The bytes of the recording that the course below has. */
export const TONE = tone(3);

const BUILT_AUDIO = `:::audio{#words-of-our-lead file="tone.wav" title="A word from our lead" length="0:03"}
The lead says: you do not have to be sure.
:::`;
/** No film can be made here, so what stands in for one has no picture. */
const BUILT_FILM = `:::film{#visit file="visit.mp4" captions="visit.vtt" title="A visit" length="0:03"}
A door opens.
:::`;

export interface Built {
  readonly app: string;
  remove(): Promise<void>;
}

/** The app of the small course, with recordings on its first screen, in a folder of its own. */
export async function buildRecordings(): Promise<Built> {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-recordings-'));
  await writeTexts(root, recorded(`${BUILT_AUDIO}\n\n${BUILT_FILM}`, new Map()));
  const folder = join(root, 'content/recordings');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tone.wav'), TONE);
  await writeFile(join(folder, 'visit.mp4'), tone(2));
  await writeFile(join(folder, 'visit.vtt'), CAPTIONS);
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  await buildCourse(root, 'small', join(root, 'app'));
  return { app: join(root, 'app'), remove: () => rm(root, { recursive: true }) };
}

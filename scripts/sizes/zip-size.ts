import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { isRecordingFile } from '../content/recording';

/**
 * What a package holds besides recordings, packed, in bytes: how much of those a council wants is for the
 * council to weigh, and `npm run check` warns of each heavy one.
 */
export async function zipWithoutRecordings(path: string): Promise<number> {
  const zip = await readFile(path);
  let recordings = 0;
  unzipSync(zip, {
    filter: ({ name, size }) => {
      if (isRecordingFile(name)) recordings += size;
      return false;
    },
  });
  return zip.length - recordings;
}

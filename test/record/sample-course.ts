import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, ModuleOutline } from '../../src/content/course';

/** Two modules with a test and one without; one screen has a name that every object inherits. */
export const sampleCourse: Course = {
  id: 'sample',
  title: 'A sample course',
  revision: 'a1b2c3d4',
  passMark: 0.8,
  readingSpeed: 200,
  roles: [
    { id: 'all', title: 'All staff' },
    { id: 'repairs', title: 'Repairs' },
  ],
  modules: [
    outline('dynamics', {
      screens: ['welcome', 'what-it-is', 'constructor', 'signs', 'summary'],
      blocks: ['third-lock', 'forms', 'quick-check'],
      questions: ['dy-01', 'dy-02', 'dy-03', 'dy-04', 'dy-05', 'dy-06'],
    }),
    outline('asking', {
      screens: ['opening', 'first-words', 'closing'],
      blocks: ['doorway'],
      questions: ['as-01', 'as-02', 'as-03'],
    }),
    outline('looking-after-yourself', { screens: ['pause', 'help'], blocks: [], questions: [] }),
  ],
  local: {
    council: 'Sample Council',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};

function outline(id: string, parts: Pick<ModuleOutline, 'screens' | 'blocks' | 'questions'>): ModuleOutline {
  return { id, title: id, summary: '', minutes: 10, ...parts };
}

import { inFirst, smallCourse } from './small-course';

/** The path of a file in the folder of `cy`. */
export function inCy(path: string): string {
  return path.replace('content/', 'content/translations/cy/');
}

const COURSE = 'content/course.yaml';

/** What a translator would write in another language: nobody's words, so that nobody takes them for real ones. */
function dummies(path: string, text: string): string {
  if (path.endsWith('.yaml')) {
    return text.replace(
      /^(\s*(?:- )?(?:title|summary|text|name|about|hours|source|council|owner): )(.*)$/gm,
      '$1"cy: $2"',
    );
  }
  const words = text
    .replace(/^title: (.*)$/gm, 'title: "cy: $1"')
    .replace(/^(- (?:\[[ x]\] )?(?:[A-Z]\. )?| *> (?:\*\*[A-Za-z ]+:\*\* )?|)(?=[A-Z])/gm, '$1cy ');
  const version = 'translatedFrom: 1.0.0';
  return path.includes('/screens/') ? words.replace('---\n', `---\n${version}\n`) : `---\n${version}\n---\n\n${words}`;
}

/** The small course, with everything that learners read in it in a second language too. */
export function translated(course: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map(course);
  files.set(COURSE, (files.get(COURSE) ?? '').replace('modules:', 'languages: [en-GB, cy]\nmodules:'));
  for (const [path, text] of [...files]) {
    if (/\/(facts|course|local|module)\.yaml$|\/first\/.*\.md$/.test(path)) files.set(inCy(path), dummies(path, text));
  }
  const module = inCy(inFirst('module.yaml'));
  return files.set(module, `translatedFrom: 1.0.0\n${files.get(module)}`);
}

export const translatedCourse: ReadonlyMap<string, string> = translated(smallCourse);

import { type PlacedProblem, showPlace } from '../content/notes';
import type { Checked } from './check-course';
import type { Figures, ScreenFigures } from './figures';
import { isMark } from './marks';
import { type Markup, markup } from './markup';
import { bankOf, moduleSection } from './report-module';
import { REPORT_STYLE } from './report-style';
import { figureTable } from './report-table';

/** The page of `npm run check -- --report`: one file without scripts, to be read, printed or sent on. */
export function reportPage(figures: Figures, { problems, warnings, accepted }: Checked): string {
  const { title, revision, today, readingSpeed } = figures;
  const dismissed = accepted.map((each) => ({ ...each, mend: `Accepted: ${each.reason}` }));
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}: what the check found</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>Revision ${revision}, checked on ${today}. Times are at ${readingSpeed} words a minute.</p>
${totals(figures)}
${list('To mend', problems)}
${list(
  'To settle before learners see it',
  warnings.filter((each) => !isMark(each)),
)}
${list('Marked for others to settle before learners see it', warnings.filter(isMark))}
${list('Accepted by the authors', dismissed)}
${figures.modules.map((module) => moduleSection(module, figures))}
</body>
</html>
`.html;
}

function totals({ modules, roles }: Figures): Markup {
  const heads = [
    'Minutes, test included',
    roles.length > 1 ? 'Words, all roles together' : 'Words',
    'Screens',
    'Stories',
    'Questions in the bank',
    'Asked in a test',
    'Reading age, highest of a screen',
  ];
  const rows = modules.map((module) => {
    const { id, title, minutes, words, screens, stories, draw } = module;
    const cells = [minutes, words, screens.length, stories, bankOf(module), draw, agesOf(screens)];
    return { head: markup`<a href="#module-${id}">${title}</a>`, cells };
  });
  return figureTable('Modules', 'Module', heads, rows);
}

function list(heading: string, problems: readonly PlacedProblem[]): Markup {
  if (problems.length === 0) return markup``;
  const items = problems.map(
    ({ place, what, mend, code }) =>
      markup`<li><code>${showPlace(place)}</code> ${withCode(`${what} ${mend}`)} <span class="code">(${code})</span></li>`,
  );
  return markup`<h2>${heading}: ${problems.length}</h2><ul>${items}</ul>`;
}

/** Problems name what an author writes between backticks. */
function withCode(text: string): Markup[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}

function agesOf(screens: readonly ScreenFigures[]): string {
  const ages = screens.flatMap(({ readingAge }) => readingAge ?? []);
  return ages.length === 0 ? '–' : String(Math.max(...ages));
}

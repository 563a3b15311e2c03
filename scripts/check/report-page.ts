import { type PlacedProblem, showPlace } from '../content/notes';
import type { Checked } from './check-course';
import type { Figures, ModuleFigures, ScreenFigures } from './figures';
import { isMark } from './marks';
import { type Markup, markup } from './markup';
import { REPORT_STYLE } from './report-style';

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
${roleTable(figures)}
${list('To mend', problems)}
${list(
  'To settle before learners see it',
  warnings.filter((each) => !isMark(each)),
)}
${list('Marked for others to settle before learners see it', warnings.filter(isMark))}
${list('Accepted by the authors', dismissed)}
${figures.modules.map(moduleSection)}
</body>
</html>
`.html;
}

function totals({ modules }: Figures): Markup {
  const rows = modules.map(
    ({ id, title, screens, words, minutes, stories, outcomes, draw }) => markup`
<tr><th scope="row"><a href="#module-${id}">${title}</a></th>
<td>${minutes}</td><td>${words}</td><td>${screens.length}</td><td>${stories}</td>
<td>${questions(outcomes)}</td><td>${draw}</td><td>${agesOf(screens)}</td></tr>`,
  );
  return markup`<div class="wide" tabindex="0" role="region" aria-label="Modules"><table>
<thead><tr><th scope="col">Module</th><th scope="col">Minutes, test included</th><th scope="col">Words</th>
<th scope="col">Screens</th><th scope="col">Stories</th><th scope="col">Questions in the bank</th>
<th scope="col">Asked in a test</th><th scope="col">Reading age, highest of a screen</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function roleTable({ roles, modules }: Figures): Markup {
  if (roles.length < 2) return markup``;
  const titleOf = (id: string) => modules.find((module) => module.id === id)?.title ?? id;
  const rows = roles.flatMap((role) =>
    role.paths.map(
      ({ module, minutes, words, screens, questions, optional, optionalMinutes }) => markup`
<tr><th scope="row">${role.title}</th><td>${titleOf(module)}</td>
<td>${minutes}</td><td>${words}</td><td>${screens}</td><td>${questions}</td>
<td>${optional}</td><td>${optionalMinutes}</td></tr>`,
    ),
  );
  return markup`<h2>What each role meets</h2>
<div class="wide" tabindex="0" role="region" aria-label="What each role meets"><table>
<thead><tr><th scope="col">Role</th><th scope="col">Module</th><th scope="col">Minutes, test included</th>
<th scope="col">Words</th><th scope="col">Screens</th><th scope="col">Questions in the bank</th>
<th scope="col">Optional screens</th><th scope="col">Their minutes</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
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

function moduleSection(module: ModuleFigures): Markup {
  const { id, title, version, owner, factsAsOf, review, screens, optional, outcomes, questionKinds } = module;
  return markup`<section id="module-${id}">
<h2>${title}</h2>
<p>Version ${version}. Facts as of ${factsAsOf}. To be read again by ${review}. Owner: ${owner}.</p>
<h3>The way through</h3>
<ol class="map">${screens.map(screenItem)}<li class="test"><strong>Test</strong> ${module.draw} of ${questions(outcomes)} questions: ${questionKinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')}</li></ol>
${optionalList(optional)}
<h3>What the questions test</h3>
<ul>${outcomes.map((outcome) => markup`<li>${outcome.text} <span class="code">${outcome.id}: ${count(outcome.questions, 'question')}</span></li>`)}</ul>
</section>`;
}

function optionalList(screens: readonly ScreenFigures[]): Markup {
  if (screens.length === 0) return markup``;
  return markup`<h3>For who has more time</h3>
<ul class="map">${screens.map(screenItem)}</ul>`;
}

function screenItem(screen: ScreenFigures): Markup {
  const { title, id, words, minutes, readingAge, blocks, practice, needsSpecialist } = screen;
  const age = readingAge === undefined ? '' : `, reading age ${readingAge}`;
  const asked = practice.length === 0 ? '' : `. Practice: ${practice.join(', ')}`;
  return markup`<li><strong>${title}</strong> <code>${id}</code>
<span class="bar" style="width: ${Math.max(minutes * 3, 0.2).toFixed(1)}em"></span>
<span>${minutes.toFixed(1)} minutes, ${words} words${age}${asked}</span>
<span class="blocks">${blocks.join(' · ')}${needsSpecialist ? ' · a specialist reads it' : ''}</span></li>`;
}

function agesOf(screens: readonly ScreenFigures[]): string {
  const ages = screens.flatMap(({ readingAge }) => readingAge ?? []);
  return ages.length === 0 ? '–' : String(Math.max(...ages));
}

function questions(outcomes: ModuleFigures['outcomes']): number {
  return outcomes.reduce((sum, outcome) => sum + outcome.questions, 0);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

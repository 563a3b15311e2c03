import { count } from '../content/count';
import type { Figures, ModuleFigures, ScreenFigures } from './figures';
import { type Markup, markup } from './markup';
import { forRoles, roleTable, type Titles, titlesOf } from './report-roles';
import { storyMap } from './report-story';

/** What a module's page in the report needs to know of it and of the course's roles. */
interface Shown {
  readonly module: string;
  readonly titles: Titles;
}

/** A module: what each role meets of it, and its map. */
export function moduleSection(module: ModuleFigures, figures: Pick<Figures, 'roles'>): Markup {
  const { id, title, version, owner, factsAsOf, review, screens, optional, outcomes, questionKinds } = module;
  const shown = { module: id, titles: titlesOf(figures) };
  const highest = figures.roles.length > 1 ? markup`<p>${OF_SEVERAL_ROLES}</p>` : markup``;
  return markup`<section id="module-${id}">
<h2>${title}</h2>
<p>Version ${version}. Facts as of ${factsAsOf}. To be read again by ${review}. Owner: ${owner}.</p>
${roleTable(figures, module)}
<h3>The way through</h3>
${highest}
<ol class="map">${screens.map((screen) => screenItem(screen, shown))}<li class="test"><strong>Test</strong> ${module.draw} of ${bankOf(module)} questions: ${questionKinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')}</li></ol>
${optionalList(optional, shown)}
<h3>What the questions test</h3>
<ul>${outcomes.map((outcome) => markup`<li>${outcome.text} <span class="code">${outcome.id}: ${count(outcome.questions, 'question')}</span></li>`)}</ul>
</section>`;
}

const OF_SEVERAL_ROLES =
  'A screen, a story or a block that only some roles meet says whose it is; all else is for everybody. The minutes, words and reading age of a screen are those of the role for which they are highest.';

/** How many questions the bank of a module has. */
export function bankOf({ outcomes }: Pick<ModuleFigures, 'outcomes'>): number {
  return outcomes.reduce((sum, outcome) => sum + outcome.questions, 0);
}

function optionalList(screens: readonly ScreenFigures[], shown: Shown): Markup {
  if (screens.length === 0) return markup``;
  return markup`<h3>For who has more time</h3>
<ul class="map">${screens.map((screen) => screenItem(screen, shown))}</ul>`;
}

function screenItem(screen: ScreenFigures, { module, titles }: Shown): Markup {
  const { title, id, roles, words, minutes, readingAge, blocks, practice, stories, needsSpecialist } = screen;
  const age = readingAge === undefined ? '' : `, reading age ${readingAge}`;
  const asked = practice.length === 0 ? '' : `. Practice: ${practice.join(', ')}`;
  return markup`<li><strong>${title}</strong> <code>${id}</code>${forRoles(roles, titles)}
<span class="bar" style="width: ${Math.max(minutes * 3, 0.2).toFixed(1)}em"></span>
<span class="line">${minutes.toFixed(1)} minutes, ${words} words${age}${asked}</span>
<span class="line blocks">${blocks.map(blockName).join(' · ')}${needsSpecialist ? ' · a specialist reads it' : ''}</span>
${stories.map((story) => storyMap(story, module, titles))}</li>`;
}

function blockName({ kind, roles }: ScreenFigures['blocks'][number]): string {
  return roles ? `${kind} (${roles.join(', ')})` : kind;
}

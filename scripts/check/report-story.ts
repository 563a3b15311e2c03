import { type Markup, markup } from './markup';
import { forRoles, type Titles } from './report-roles';
import type { StoryFigures } from './story-figures';

type Step = StoryFigures['steps'][number];

/**
 * The branches of a story: each step with its choices, the good ones marked, and where each leads.
 *
 * @param module - The id of its module, so that two modules can have steps of the same name.
 */
export function storyMap(story: StoryFigures, module: string, titles: Titles): Markup {
  const { id, title, roles, steps } = story;
  return markup`<div class="story">
<p><strong>Story: ${title}</strong> <code>${id}</code>${forRoles(roles, titles)}</p>
<ol>${steps.map((step) => stepItem(step, (to) => `step-${module}-${id}-${to}`))}</ol>
</div>`;
}

function stepItem({ id, choices }: Step, anchor: (step: string) => string): Markup {
  if (choices.length === 0) return markup`<li id="${anchor(id)}"><code>${id}</code> ends the story</li>`;
  const items = choices.map(({ id: letter, text, good, to }) => {
    const leads = to === null ? markup`choose again` : markup`<a href="#${anchor(to)}">${to}</a>`;
    const mark = good ? markup`<strong class="good">Good:</strong> ` : markup``;
    return markup`<li>${mark}${letter.toUpperCase()}. ${text} → ${leads}</li>`;
  });
  return markup`<li id="${anchor(id)}"><code>${id}</code><ul>${items}</ul></li>`;
}

import type { RootContent } from 'mdast';
import type { TimelineStep } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { byLabel, linesOf } from './lines';
import type { Directive } from './markdown';
import { type Part, partsOf } from './parts';
import { toInline, toProse } from './prose';
import type { Scope } from './scope';

/** How the line starts that says what might be seen. */
const SEEN = 'You might see';

/** The steps of a `timeline`: a `##` heading says when, the text what happened, and the quote what might be seen. */
export function toTimeline(node: Directive, scope: Scope): TimelineStep[] {
  const { above, parts } = partsOf(node.children);
  if (above[0]) scope.problem(above[0], authorProblems.timelineLead());
  if (parts.length < 2) scope.problem(node, authorProblems.timelineFew());
  return parts.map((part) => toStep(part, scope));
}

function toStep({ heading, body }: Part, scope: Scope): TimelineStep {
  const when = plainText(toInline(heading.children, scope));
  const nested = body.find((node) => node.type === 'heading');
  if (when === '') scope.problem(heading, authorProblems.timelineWhen());
  if (nested) scope.problem(nested, authorProblems.timelineHeading());
  const seen = toSeen(body.at(-1), scope);
  const happened = seen ? body.slice(0, -1) : body;
  if (happened.length === 0) scope.problem(heading, authorProblems.timelineHappened());
  if (!seen) scope.problem(heading, authorProblems.timelineSeen());
  return { when, happened: nested ? [] : toProse(happened, scope), seen: seen ?? [] };
}

/** A quote is not what might be seen unless it says so: it may be somebody's words. */
function toSeen(last: RootContent | undefined, scope: Scope) {
  if (last?.type !== 'blockquote') return undefined;
  const lines = byLabel(linesOf(last), [SEEN]);
  const line = lines.get(SEEN);
  return line && line.length > 0 && !lines.has('') ? toInline(line, scope) : undefined;
}

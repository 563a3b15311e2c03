import type { List, ListItem } from 'mdast';
import type { PicturedStep } from '../../src/content/block';
import { isPictogram, PICTOGRAM_NAMES, type Pictogram } from '../../src/content/pictogram';
import { authorProblems } from '../../src/problems/author';
import { attributePlace } from './attributes';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import { toProse } from './prose';
import type { Scope } from './scope';

/**
 * The steps of a `steps`: one numbered list, and a pictogram for each of its items.
 *
 * @param icons - the names of the pictograms, as the author wrote them; '' where they are reported missing already.
 */
export function toStepList(node: Directive, icons: string, scope: Scope): PicturedStep[] {
  const [list, ...rest] = node.children;
  if (list?.type !== 'list' || !list.ordered || rest.length > 0) {
    const found = list?.type === 'list' && list.ordered ? rest[0] : list;
    scope.problem(found ?? node, authorProblems.stepsShape());
    return [];
  }
  if ((list.start ?? 1) !== 1) scope.problem(list, authorProblems.listStart());
  const drawings = icons === '' ? undefined : toPictograms(node, icons, list, scope);
  const proses = list.children.map((item) => toStep(item, scope));
  return proses.flatMap((prose, at) => {
    const icon = drawings?.[at];
    return icon ? [{ icon, prose }] : [];
  });
}

/** Undefined where a name is unknown, or where there are more or fewer than steps. */
function toPictograms(node: Directive, icons: string, list: List, scope: Scope): readonly Pictogram[] | undefined {
  const names = icons.split(/[\s,]+/).filter((name) => name !== '');
  const place = attributePlace(node, 'icons', scope);
  for (const name of names.filter((each) => !isPictogram(each))) {
    scope.notes.problem(place, authorProblems.stepsIcon(name, nearest(name, PICTOGRAM_NAMES), PICTOGRAM_NAMES));
  }
  const steps = list.children.length;
  if (names.length !== steps) scope.notes.problem(place, authorProblems.stepsCount(steps, names.length));
  return names.length === steps && names.every(isPictogram) ? names : undefined;
}

function toStep(item: ListItem, scope: Scope) {
  if (typeof item.checked === 'boolean') scope.problem(item, authorProblems.checkboxLost());
  if (item.children.length === 0) scope.problem(item, authorProblems.stepsEmpty());
  return toProse(item.children, scope);
}

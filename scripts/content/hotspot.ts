import type { ListItem, PhrasingContent } from 'mdast';
import type { HotspotBlock } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import type { Scene } from '../../src/content/scene';
import { authorProblems } from '../../src/problems/author';
import { findAnswers } from './answer';
import { attributePlace } from './attributes';
import { readWithFacts } from './facts';
import { text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import { toInline, toProse } from './prose';
import { NO_SCENE } from './scenes';
import type { Scope } from './scope';

type Spot = HotspotBlock['spots'][number];

/**
 * The least share of the drawing's width that a spot is wide and high: 44 CSS pixels (WCAG 2.5.5)
 * where the drawing is 248 wide, as it is on a phone of 320.
 */
const LEAST_SHARE = 44 / 248;
const PLACE = /^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\.\s+/;

/** The parts of a `hotspot`: the scene in words, then its spots, `- x,y,width,height. Name`, each with its text. */
export function toHotspot(node: Directive, id: string, scope: Scope): Omit<HotspotBlock, 'kind' | 'id'> {
  const { title = '', scene: name = '' } = readWithFacts({ title: text, scene: text }, node, id, scope);
  const scene = scope.known.scenes.get(name);
  if (name !== '' && !scene) {
    const place = attributePlace(node, 'scene', scope);
    scope.notes.problem(place, authorProblems.hotspotScene(name, nearest(name, scope.known.scenes.keys())));
  }
  const list = findAnswers(node.children) ?? { above: node.children, items: [], below: [] };
  if (list.above.length === 0) scope.problem(node, authorProblems.hotspotWords());
  if (list.items.length < 2) scope.problem(node, authorProblems.hotspotFew());
  for (const extra of list.below) scope.problem(extra, authorProblems.hotspotTrail());
  const spots = list.items.flatMap((item) => toSpot(item, scene, scope));
  return { title, prose: toProse(list.above, scope), scene: scene ?? NO_SCENE, spots };
}

function toSpot(item: ListItem, scene: Scene | undefined, scope: Scope): Spot[] {
  const [first, quote, ...more] = item.children;
  const words = first?.type === 'paragraph' ? first.children : [];
  const [lead, ...rest] = words;
  const place = lead?.type === 'text' ? PLACE.exec(lead.value) : null;
  if (lead?.type !== 'text' || !place) {
    scope.problem(item, authorProblems.spotShape());
    return [];
  }
  const name: PhrasingContent[] = [{ ...lead, value: lead.value.slice(place[0].length) }, ...rest];
  if (quote?.type !== 'blockquote' || more.length > 0) scope.problem(more[0] ?? item, authorProblems.spotText());
  const [x = 0, y = 0, width = 0, height = 0] = place.slice(1).map(Number);
  const spot = { title: plainText(toInline(name, scope)), x, y, width, height };
  if (scene && scene.width > 0) checkPlace(spot, scene, item, scope);
  return [{ ...spot, prose: quote?.type === 'blockquote' ? toProse(quote.children, scope) : [] }];
}

function checkPlace(spot: Omit<Spot, 'prose'>, { width, height }: Scene, item: ListItem, scope: Scope): void {
  const least = Math.ceil(width * LEAST_SHARE);
  const isInside = spot.x + spot.width <= width && spot.y + spot.height <= height;
  if (spot.title === '') scope.problem(item, authorProblems.spotShape());
  else if (!isInside) scope.problem(item, authorProblems.spotOutside(width, height));
  else if (spot.width < least || spot.height < least) scope.problem(item, authorProblems.spotSmall(least));
}

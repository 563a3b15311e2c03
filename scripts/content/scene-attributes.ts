import type { ShapeTag } from '../../src/content/scene';
import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import { nearest } from './nearest';

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)$/;
const NUMBERS = /^[\d\s.,eE+-]*$/;
const PATH = /^[MmZzLlHhVvCcSsQqTtAa\d\s.,eE+-]*$/;
const TRANSFORM = /^\s*(?:(?:translate|scale|rotate|skewX|skewY|matrix)\(\s*[\d\s.,eE+-]*\)[\s,]*)*$/;
const WORD = /^[a-z]+$/;

/** What each kind of shape needs to say of itself, and how. */
const SHAPES: Readonly<Record<ShapeTag, Readonly<Record<string, RegExp>>>> = {
  g: {},
  path: { d: PATH },
  rect: { x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER, rx: NUMBER, ry: NUMBER },
  circle: { cx: NUMBER, cy: NUMBER, r: NUMBER },
  ellipse: { cx: NUMBER, cy: NUMBER, rx: NUMBER, ry: NUMBER },
  line: { x1: NUMBER, y1: NUMBER, x2: NUMBER, y2: NUMBER },
  polyline: { points: NUMBERS },
  polygon: { points: NUMBERS },
};

const EVERY_SHAPE: Readonly<Record<string, RegExp>> = {
  transform: TRANSFORM,
  opacity: NUMBER,
  'fill-rule': WORD,
  'fill-opacity': NUMBER,
  'stroke-width': NUMBER,
  'stroke-linecap': WORD,
  'stroke-linejoin': WORD,
  'stroke-dasharray': NUMBERS,
  'stroke-opacity': NUMBER,
};

/** The design tokens that are colours of things, as `src/styles/page.css` names them. */
const COLOURS = [
  'paper',
  'surface',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'teal',
  'teal-deep',
  'teal-tint',
  'accent',
  'accent-tint',
] as const;
const COLOUR = /^var\(\s*--([a-z-]+)\s*(?:,\s*#[\da-fA-F]{3,8}\s*)?\)$/;

export const SHAPE_TAGS = Object.keys(SHAPES) as ShapeTag[];

export function isShapeTag(name: string): name is ShapeTag {
  return (SHAPE_TAGS as readonly string[]).includes(name);
}

/** The value of a shape's attribute as a browser is given it, or what is wrong with it. */
export function readShapeAttribute(tag: ShapeTag, name: string, value: string): string | Problem {
  if (name === 'fill' || name === 'stroke') return readColour(value);
  const known = { ...SHAPES[tag], ...EVERY_SHAPE };
  const grammar = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!grammar) {
    return authorProblems.sceneAttribute(name, tag, nearest(name, [...Object.keys(known), 'fill', 'stroke']));
  }
  return grammar.test(value) ? value : authorProblems.sceneValue(name, value);
}

/** The colour after the comma is for drawing programs, which know nothing of tokens. */
function readColour(value: string): string | Problem {
  if (value === 'none') return value;
  const token = COLOUR.exec(value)?.[1] ?? '';
  const isKnown = (COLOURS as readonly string[]).includes(token);
  return isKnown ? `var(--${token})` : authorProblems.sceneColour(value, COLOURS);
}

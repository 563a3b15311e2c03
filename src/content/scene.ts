/**
 * A drawing as data. Like prose it is a closed set of elements, made by the compiler from an
 * author's SVG file, so no markup ever reaches a browser as a string.
 */
export interface Scene {
  /** What is drawn, in one line. */
  readonly title: string;
  /** In the drawing's own units, from 0. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly tag: ShapeTag;
  /** SVG's own, by their names there; colours are design tokens, so that they follow the page's. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Only a `g` has any. */
  readonly shapes: readonly Shape[];
}

export type ShapeTag = 'g' | 'path' | 'rect' | 'circle' | 'ellipse' | 'line' | 'polyline' | 'polygon';

import type { Scene, Shape } from '../../src/content/scene';
import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import type { Notes } from './notes';
import type { Files } from './read-files';
import { isShapeTag, readShapeAttribute, SHAPE_TAGS } from './scene-attributes';
import { readSvg, type SvgTag } from './svg-reader';

const FOLDER = 'content/scenes/';
/** For programs that draw; a browser is told nothing of them. */
const OF_THE_FILE = ['xmlns', 'viewBox', 'width', 'height', 'version'];

/** The drawings below `content/scenes/`, by their names. Of a drawing with mistakes the sound part is kept. */
export function readScenes(files: Files, notes: Notes): ReadonlyMap<string, Scene> {
  const paths = [...files.keys()].filter((path) => path.startsWith(FOLDER) && path.endsWith('.svg'));
  return new Map(
    paths.map((path) => [path.slice(FOLDER.length, -'.svg'.length), toScene(path, files.get(path) ?? '', notes)]),
  );
}

/** What a preview shows of a drawing that is not there or cannot be read: nothing. */
export const NO_SCENE: Scene = { title: '', width: 0, height: 0, shapes: [] };

type Report = (at: number, problem: Problem) => void;

function toScene(file: string, source: string, notes: Notes): Scene {
  const report: Report = (at, problem) => {
    const lines = source.slice(0, at).split('\n');
    notes.problem({ file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, problem);
  };
  const read = readSvg(source);
  const [root, ...tags] = read.ok ? read.tags : [];
  if (!read.ok || root?.name !== 'svg' || root.is !== 'start') {
    report(read.ok ? (root?.at ?? 0) : read.at, authorProblems.sceneUnreadable());
    return NO_SCENE;
  }
  const { title, shapes } = new Shapes(report).read(root, tags);
  return { title, ...sizeOf(root, report), shapes };
}

function sizeOf(root: SvgTag, report: Report): { width: number; height: number } {
  for (const { name, at } of root.attributes) {
    if (!OF_THE_FILE.includes(name)) report(at, authorProblems.sceneAttribute(name, 'svg', undefined));
  }
  const box = root.attributes.find(({ name }) => name === 'viewBox')?.value ?? '';
  const [, width, height] = /^0[\s,]+0[\s,]+([1-9]\d*)[\s,]+([1-9]\d*)$/.exec(box.trim()) ?? [];
  if (width === undefined || height === undefined) report(root.at, authorProblems.sceneSize());
  return { width: Number(width ?? 0), height: Number(height ?? 0) };
}

/** A shape whose end has not been read yet. */
interface Open {
  readonly name: string;
  readonly at: number;
  readonly shapes: Shape[];
}

/** Builds the shapes from the tags, one after another. */
class Shapes {
  readonly #report: Report;
  readonly #open: Open[] = [];
  #title = '';

  constructor(report: Report) {
    this.#report = report;
  }

  read(root: SvgTag, tags: readonly SvgTag[]): Pick<Scene, 'title' | 'shapes'> {
    const whole: Open = { name: 'svg', at: root.at, shapes: [] };
    this.#open.push(whole);
    for (const tag of tags) {
      if (tag.is === 'end') this.#end(tag);
      else this.#start(tag);
    }
    while (this.#open.length > 0) this.#unclosed();
    if (this.#title === '') this.#report(root.at, authorProblems.sceneTitle());
    return { title: this.#title, shapes: whole.shapes };
  }

  #start(tag: SvgTag): void {
    const around = this.#open.at(-1);
    const shapes: Shape[] = [];
    if (tag.name === 'title' && around?.name === 'svg') this.#title = withoutEntities(tag.text);
    else if (isShapeTag(tag.name)) {
      const attributes = this.#attributes(tag, tag.name);
      // The list of its parts is filled when they are read.
      around?.shapes.push({ tag: tag.name, attributes, shapes });
    } else if (tag.name !== 'desc') this.#report(tag.at, authorProblems.sceneElement(tag.name, SHAPE_TAGS));
    if (tag.is === 'start') this.#open.push({ name: tag.name, at: tag.at, shapes });
  }

  #end(tag: SvgTag): void {
    if (!this.#open.some(({ name }) => name === tag.name)) {
      this.#report(tag.at, authorProblems.sceneUnreadable());
      return;
    }
    while (this.#open.at(-1)?.name !== tag.name) this.#unclosed();
    this.#open.pop();
  }

  #unclosed(): void {
    const open = this.#open.pop();
    if (open) this.#report(open.at, authorProblems.sceneOpen(open.name));
  }

  #attributes(tag: SvgTag, name: Shape['tag']): Shape['attributes'] {
    const read = tag.attributes.flatMap((attribute): [string, string][] => {
      const value = readShapeAttribute(name, attribute.name, attribute.value);
      if (typeof value === 'string') return [[attribute.name, value]];
      this.#report(attribute.at, value);
      return [];
    });
    return Object.fromEntries(read);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(\w+);/g, (written, name: string) => ENTITIES[name] ?? written).trim();
}

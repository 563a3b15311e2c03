import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';

const LINE = 'Start a new screen, or use a heading.';
const LINKS = 'Write the address in round brackets after the words: `[words](https://…)`.';

/** What Markdown can hold and prose cannot, by the parser's name, with the mend. */
const THINGS: Readonly<Record<string, readonly [thing: string, mend: string]>> = {
  html: ['HTML', 'Write the text in Markdown; a bare `<` is written `\\<`.'],
  image: ['A picture', 'Say in words what it shows.'],
  imageReference: ['A picture', 'Say in words what it shows.'],
  code: ['Text set as code', 'Take out the backticks, or the four spaces at the start of the line.'],
  inlineCode: ['Text set as code', 'Take out the backticks.'],
  table: ['A table', 'Use a list, or `compare` for pairs.'],
  thematicBreak: ['A line across the page', LINE],
  delete: ['Text struck through', 'Take out the `~`.'],
  footnoteReference: ['A footnote', 'Put its text where it belongs.'],
  footnoteDefinition: ['A footnote', 'Put its text where it belongs.'],
  linkReference: ['A link whose address is elsewhere', LINKS],
  definition: ['A link whose address is elsewhere', LINKS],
};

/** @param type - The parser's name for a piece of Markdown. */
export function unsupported(type: string): Problem {
  const [thing, mend] = THINGS[type] ?? ['This kind of text', 'Write it as a paragraph, a list or a quote.'];
  return authorProblems.textUnsupported(thing, mend);
}

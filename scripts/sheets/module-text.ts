import type { Term } from '../../src/content/background';
import type { Course, Module, Screen } from '../../src/content/course';
import type { Question } from '../../src/content/question';
import type { Tailored } from '../../src/content/role';
import { count } from '../content/count';
import { blockParts, type InWords } from './block-in-words';
import { blocksOf, footOf, type Source } from './module-parts';
import { answerToQuestion, questionParts } from './question-in-words';
import { box, heading, list, type Part, paragraph, rows, type Sheet } from './sheet';

/** The whole module on paper: every screen, every way through every story, every question. */
export function moduleText(source: Source): Sheet {
  const { course, module, terms } = source;
  const practice = practiceOf(module);
  const labels = new Map(practice.map(({ id }, at) => [id, `Practice ${at + 1}`]));
  const hasAnswers = practice.length + module.questions.length > 0;
  const [before, more] = [partsToDo(module, hasAnswers), module.more?.length ?? 0];
  const words: InWords = { contacts: course.local.contacts, labels };
  return {
    kind: 'The whole module in words',
    title: module.title,
    about: 'For reading on paper, in large print or in Braille, and for reading aloud. It says what the screens say.',
    marks: [count(module.screens.length, 'part'), count(module.questions.length, 'question')],
    large: true,
    parts: [
      ...contentsParts(module, hasAnswers, terms.length > 0),
      ...module.screens.flatMap((screen, at) => [
        heading(2, `${at + 1}. ${screen.title}`, { anchor: screen.id }),
        ...screenParts(screen, course, words),
      ]),
      ...testParts(module, course),
      ...answersParts(practice, module),
      ...optionalParts(module, before, course, words),
      ...glossaryParts(terms, before + more),
    ],
    foot: footOf(source),
  };
}

function screenParts(screen: Screen, course: Course, words: InWords): Part[] {
  const blocks = screen.blocks.flatMap((block) => [...forWhom(block, course), ...blockParts(block, words)]);
  return [...forWhom(screen, course), ...noteParts(screen), ...blocks];
}

function noteParts({ heavy }: Screen): Part[] {
  if (!heavy) return [];
  const choice = paragraph('If you would rather not read it, this is what it says in short:');
  return [box(paragraph(heavy.note), choice, paragraph(heavy.summary))];
}

/** Whoever reads on paper reads what every role meets, and is told what is for some of them only. */
function forWhom({ roles }: Tailored, course: Course): Part[] {
  if (!roles) return [];
  const titles = roles.map((role) => course.roles?.find(({ id }) => id === role)?.title ?? role);
  return [paragraph(['em', `Only for: ${titles.join('; ')}.`])];
}

function practiceOf(module: Module): Question[] {
  return blocksOf(module).flatMap((block) => (block.kind === 'question' ? [block.question] : []));
}

/** The anchors are ids of parts that no screen may be called: ids have no full stop in them. */
const TEST = 'the.test';
const ANSWERS = 'the.answers';
const WORDS = 'the.words';

const MORE = 'If you have more time';
const WORDS_TITLE = 'Words explained';

function contentsParts({ screens, questions, more = [] }: Module, hasAnswers: boolean, hasWords: boolean): Part[] {
  const parts = screens.map(({ id, title }) => [['link', `#${id}`, title]] as const);
  return [
    heading(2, 'What is in here'),
    list('number', [
      ...parts,
      ...(questions.length > 0 ? [[['link', `#${TEST}`, 'Questions']] as const] : []),
      ...(hasAnswers ? [[['link', `#${ANSWERS}`, 'Answers']] as const] : []),
      ...more.map(({ id, title }) => [['link', `#${id}`, `${MORE}: ${title}`]] as const),
      ...(hasWords ? [[['link', `#${WORDS}`, WORDS_TITLE]] as const] : []),
    ]),
    paragraph(
      'Take a break whenever you like, and leave out any story. Where the text speaks of buttons, it means the screens.',
    ),
  ];
}

function testParts({ screens, questions, draw }: Module, course: Course): Part[] {
  if (questions.length === 0) return [];
  const how =
    draw < questions.length
      ? `On a screen a test asks ${draw} of these ${questions.length}. The answers follow the last of them.`
      : 'The answers follow the last of them.';
  return [
    { is: 'page' },
    heading(2, `${screens.length + 1}. Questions`, { anchor: TEST }),
    paragraph(how),
    ...questions.flatMap((question, at) => [
      ...forWhom(question, course),
      ...questionParts(question, `Question ${at + 1}`, 3),
    ]),
  ];
}

function answersParts(practice: readonly Question[], { screens, questions }: Module): Part[] {
  if (practice.length + questions.length === 0) return [];
  const number = screens.length + (questions.length > 0 ? 2 : 1);
  return [
    { is: 'page' },
    heading(2, `${number}. Answers`, { anchor: ANSWERS }),
    ...practice.flatMap((question, at) => answerToQuestion(question, `Practice ${at + 1}`, 3)),
    ...questions.flatMap((question, at) => answerToQuestion(question, `Question ${at + 1}`, 3)),
  ];
}

/** How many parts there are before those that nobody has to read. */
function partsToDo({ screens, questions }: Module, hasAnswers: boolean): number {
  return screens.length + (questions.length > 0 ? 1 : 0) + (hasAnswers ? 1 : 0);
}

function optionalParts({ more = [] }: Module, before: number, course: Course, words: InWords): Part[] {
  return more.flatMap((screen, at) => [
    ...(at === 0 ? [{ is: 'page' } as const] : []),
    heading(2, `${before + at + 1}. ${MORE}: ${screen.title}`, { anchor: screen.id }),
    ...screenParts(screen, course, words),
  ]);
}

function glossaryParts(terms: readonly Term[], before: number): Part[] {
  if (terms.length === 0) return [];
  const lines = terms.map(({ term, means }) => ({ label: term, prose: [means] }));
  return [{ is: 'page' }, heading(2, `${before + 1}. ${WORDS_TITLE}`, { anchor: WORDS }), rows(lines)];
}

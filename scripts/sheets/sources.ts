import type { Block } from '../../src/content/block';
import type { Module } from '../../src/content/course';
import type { Prose } from '../../src/content/prose';
import type { Fact, FactUse, ModuleAbout, SpecialistMark } from '../content/authors';
import { count } from '../content/count';
import { byNumber } from '../content/evidence';
import { type Place, showPlace } from '../content/notes';
import { everyScreen } from '../content/optional-screens';
import { longDay } from './days';
import { footOf, type Source } from './module-parts';
import { heading, list, type Part, paragraph, type Row, rows, type Sheet, together } from './sheet';

/** What a module rests on, for those who write and review it; learners get the facts alone. */
export function sourcesSheet(source: Source): Sheet {
  const { module, about, facts } = source;
  const used = [...new Set(about.factUses.map(({ fact }) => fact))].sort(byNumber);
  return {
    kind: 'Sources and review',
    title: module.title,
    about:
      'For authors and reviewers: every fact that a question or block names, where it is used, and what is still to be checked.',
    marks: [count(used.length, 'fact'), `${count(toRead(about).length, 'part')} for a specialist`],
    parts: [
      heading(2, 'This edition'),
      editionPart(about),
      heading(2, 'Facts, and where they are used'),
      ...(used.length > 0
        ? used.map((id) => factPart(id, facts, usesOf(id, about), module))
        : [paragraph('No question and no block of this module names a fact.')]),
      ...unsourcedParts(module, about),
      ...specialistParts(about, module),
      heading(2, 'What has changed'),
      rows(about.changes.map(({ version, date, what }) => ({ label: `${version}, ${longDay(date)}`, prose: [what] }))),
    ],
    foot: footOf(source),
  };
}

function editionPart({ version, factsAsOf, review, owner }: ModuleAbout): Part {
  const lines = [
    { label: 'Version', prose: [version] },
    { label: 'Facts as of', prose: [longDay(factsAsOf)] },
    { label: 'To be read again by', prose: [longDay(review)] },
    { label: 'Owner', prose: [owner] },
  ];
  return rows(lines, 'table');
}

function usesOf(id: string, { factUses }: ModuleAbout): FactUse[] {
  return factUses.filter(({ fact }) => fact === id);
}

function factPart(id: string, facts: readonly Fact[], uses: readonly FactUse[], module: Module): Part {
  const fact = facts.find((each) => each.id === id);
  const told = fact ? toldOf(fact) : [{ label: 'Fact', prose: ['It is not in the register.'] }];
  const used: Row = {
    label: 'Used',
    prose: [['ul', ...uses.map((use): Prose[number] => ['li', whereUsed(use, module)])]],
  };
  return together(
    heading(3, id, fact?.verify ? { aside: 'check before publication' } : {}),
    rows([...told, used], 'table'),
  );
}

function toldOf({ text, kind, year, source, care, review, retireBy }: Fact): Row[] {
  return [
    { label: 'Fact', prose: [text] },
    { label: 'Kind', prose: [kind] },
    { label: 'Year', prose: [year] },
    { label: 'Source', prose: [source] },
    ...(care === '' ? [] : [{ label: 'Care', prose: [care] }]),
    { label: 'To be looked at again by', prose: [longDay(review)] },
    ...(retireBy === '' ? [] : [{ label: 'Not to be shown from', prose: [longDay(retireBy)] }]),
  ];
}

function whereUsed({ kind, id, place }: FactUse, module: Module): string {
  const screen = everyScreen(module).find((each) => inModule(place).startsWith(`screens/${each.id}.md:`));
  const where = screen ? `on the screen “${screen.title}”` : 'in the test';
  return `${id === '' ? kind : `${kind} ${id}`}, ${where} (${inModule(place)})`;
}

/** Without the folder that every place of the module begins with. */
function inModule(place: Place): string {
  return showPlace(place).replace(/^content\/modules\/[^/]+\//, '');
}

function idOf(block: Block): string {
  return block.kind === 'prose' ? '' : block.id;
}

/** Questions that name no fact: they rest on the specialist's word alone. */
function unsourcedParts(module: Module, { factUses }: ModuleAbout): Part[] {
  const named = new Set(factUses.map(({ id }) => id));
  const inScreens = module.screens.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'question').map(idOf));
  const ids = [...inScreens, ...module.questions.map(({ id }) => id)].filter((id) => !named.has(id));
  if (ids.length === 0) return [];
  return [heading(2, 'Questions that name no fact'), paragraph(`${ids.join(', ')}.`)];
}

function toRead({ specialistReview }: ModuleAbout): SpecialistMark[] {
  return specialistReview.filter(({ reviewed }) => reviewed === null);
}

function specialistParts(about: ModuleAbout, module: Module): Part[] {
  const title = (screen: string) => everyScreen(module).find(({ id }) => id === screen)?.title ?? screen;
  const wordsOf = ({ screen, what }: SpecialistMark): Prose => [['strong', `${title(screen)}: `], what];
  const left = toRead(about);
  const unread: Part[] = [
    heading(2, 'For a domestic abuse specialist to read'),
    paragraph('These rest on ordinary safe practice, not on a published source. So does every question.'),
    list('box', left.map(wordsOf)),
    { is: 'lines', label: 'Read by (name, role, date):', count: 2 },
  ];
  const read = about.specialistReview.flatMap((mark) =>
    mark.reviewed ? [[...wordsOf(mark), ` Read by ${mark.reviewed.by}, ${longDay(mark.reviewed.on)}.`]] : [],
  );
  return [
    ...(left.length > 0 ? unread : []),
    ...(read.length > 0 ? [heading(2, 'Read by a domestic abuse specialist'), list('bullet', read)] : []),
  ];
}

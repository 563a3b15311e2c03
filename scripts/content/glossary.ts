import type { Term } from '../../src/content/background';
import type { Glossary } from './authors';

/** The terms of the glossary that stand in some texts, as learners get them. */
export function termsIn(texts: readonly string[], glossary: Glossary | null): Term[] {
  const used = (glossary?.terms ?? []).filter(({ term, also }) => {
    const patterns = [term, ...also].map(patternOf);
    return texts.some((text) => patterns.some((pattern) => plain(text).search(pattern) !== -1));
  });
  return used
    .map(({ term, means }) => ({ term, means }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB', { sensitivity: 'base' }));
}

/** The abbreviations of a text that the glossary neither explains nor calls plain, in their order. */
export function unexplainedIn(text: string, { terms, plain: known }: Glossary): string[] {
  const forms = [...terms.flatMap(({ term, also }) => [term, ...also]), ...known];
  const rest = forms.reduce((left, form) => left.replace(patternOf(form), ' '), plain(text));
  return [...rest.matchAll(ABBREVIATION)].map(([, word = '']) => word);
}

/** A word all in capitals, two or more of them, with or without the s of a plural. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*)s?(?![\p{L}\p{N}])/gu;

/** Whole words, one or several of them: an abbreviation in its own capitals, any other word however it begins. */
function patternOf(form: string): RegExp {
  const words = plain(form)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const flags = /\p{Lu}.*\p{Lu}/u.test(form) ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}s?(?![\\p{L}\\p{N}])`, flags);
}

function plain(text: string): string {
  return text.replace(/[’‘]/g, "'");
}

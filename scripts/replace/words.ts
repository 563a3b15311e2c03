/** How many titles a sentence can take before nobody reads it. */
const MOST_NAMED = 5;

/** In quotation marks; a statement to judge has its own already. */
export function quoted(title: string): string {
  return /^["“].*["”]$/.test(title) ? title : `“${title}”`;
}

/** `“A”, “B” and 3 more`. */
export function titles(items: readonly { readonly title: string }[]): string {
  const all = items.map(({ title }) => quoted(title));
  const named = all.slice(0, all.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
  const rest = all.length - named.length;
  return list(rest > 0 ? [...named, `${rest} more`] : named);
}

/** `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A share of 1 as people say it, such as `80%`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

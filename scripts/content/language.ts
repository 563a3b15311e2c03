/** Whether a language tag is one of English: some checks, and the words of `true-false`, are for English alone. */
export function isEnglish(tag: string): boolean {
  return new Intl.Locale(tag).language === 'en';
}

/** A language as it calls itself, such as `Cymraeg`, without its region. */
export function nameOfLanguage(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? tag;
  return `${name.slice(0, 1).toLocaleUpperCase(tag)}${name.slice(1)}`;
}

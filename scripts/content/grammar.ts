import { z } from 'zod';

/** What an id is made of: it names states, files and parts of an address. */
export function isId(value: string): boolean {
  // Every object already has a `constructor`, and ids are looked up in objects.
  return /^[a-z][a-z0-9-]*$/.test(value) && value !== 'constructor';
}

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .min(1)
  .refine(isId, { params: { is: 'id' } });
/** A day of the calendar, `YYYY-MM-DD`. */
export const date = z
  .string()
  .min(1)
  .refine(isDate, { params: { is: 'date' } });
/** Digits in groups, as a person would read them out. */
export const phone = z
  .string()
  .min(1)
  .refine((value) => /^\d+( \d+)*$/.test(value), { params: { is: 'phone' } });
export const web = z
  .string()
  .min(1)
  .refine(isSecureAddress, { params: { is: 'web' } });
/** `80%`, read as 0.8. */
export const passMark = z
  .string()
  .min(1)
  .refine((value) => /^([1-9]\d?|100)%$/.test(value), { params: { is: 'pass-mark' } })
  .transform((value) => Number.parseInt(value, 10) / 100);
/** `F01 F25`, read as a list. */
export const facts = z
  .string()
  .refine((value) => /^\s*([A-Z]\d+[a-z]?(\s+|$))*$/.test(value), { params: { is: 'facts' } })
  .transform((value) => value.split(/\s+/).filter((name) => name !== ''));

/** `1.0.0`: which edition of a module somebody has read. */
export const version = z
  .string()
  .min(1)
  .refine((value) => /^\d+(\.\d+){0,2}$/.test(value), { params: { is: 'version' } });
export const factId = z
  .string()
  .min(1)
  .refine((value) => /^[A-Z]\d+[a-z]?$/.test(value), { params: { is: 'fact' } });
export const voiceId = z
  .string()
  .min(1)
  .refine((value) => /^V\d+$/.test(value), { params: { is: 'voice' } });
/** `1:20`, minutes and seconds, read as 80. */
export const length = z
  .string()
  .min(1)
  .refine((value) => /^\d{1,3}:[0-5]\d$/.test(value) && /[1-9]/.test(value), { params: { is: 'length' } })
  .transform((value) => {
    const [minutes, seconds] = value.split(':').map(Number);
    return (minutes ?? 0) * 60 + (seconds ?? 0);
  });
/** A year, alone or in words such as `about 2023`; YAML reads a bare one as a number. */
export const year = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  text.refine((value) => /\b(19|20)\d\d\b/.test(value), { params: { is: 'year' } }),
);

/** A BCP 47 tag as it is usually written, such as `cy` or `en-GB`: it names a folder, and pages and packages say it. */
export const language = z
  .string()
  .min(1)
  .refine((value) => usualTag(value) === value, { params: { is: 'language' } });

/** How a language tag is usually written; undefined when it is none. */
export function usualTag(value: string): string | undefined {
  // Browsers take `english` for a tag that somebody may register one day.
  if (!/^[a-z]{2,3}(-|$)/i.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

/** An `https:` address with a host. */
export function isSecureAddress(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // 30 February is read as a day in March by some engines and as no date by others.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

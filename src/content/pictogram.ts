/**
 * Drawings to stand beside a step, for whoever reads little: each one line in a square of 48 units, drawn
 * 3 units wide with round ends, for this course. Here and not with the elements, because sheets print them, too.
 *
 * They show what somebody does, and never what is done to anybody: no injury, fear or weapon.
 */
export const PICTOGRAMS = {
  eye: 'M4 24C9.5 15 16 11 24 11C32 11 38.5 15 44 24C38.5 33 32 37 24 37C16 37 9.5 33 4 24ZM24 17.5A6.5 6.5 0 1 1 24 30.5A6.5 6.5 0 1 1 24 17.5Z',
  ear: 'M13 19A11 11 0 0 1 35 19C35 25 32 27.5 29.5 31C27.5 34 28 36 26.5 39C25 42 21.5 43.5 18.5 42C16 40.8 15 38.5 15 36M19.5 20A5 5 0 0 1 28.5 19C28.5 24 23 24 22.5 29',
  heart: 'M24 41C13 33 6 26.5 6 18A9.5 9.5 0 0 1 24 14.5A9.5 9.5 0 0 1 42 18C42 26.5 35 33 24 41Z',
  shield: 'M24 5L40 11V23C40 33 33.5 40 24 43.5C14.5 40 8 33 8 23V11ZM17 24L22 29L31 19',
  speak:
    'M10 7H38A5 5 0 0 1 43 12V28A5 5 0 0 1 38 33H23L13 42V33H10A5 5 0 0 1 5 28V12A5 5 0 0 1 10 7ZM14 16H34M14 24H27',
  pen: 'M31 6L41 16L17 39L5.5 42L8.5 30.5ZM25 12L35 22M27 42H43',
  phone:
    'M13 7H19L22 16.5L18 19.5C20 24.5 23.5 28 28.5 30L31.5 26L41 29V35A5 5 0 0 1 36 40C21.5 38.5 9.5 26.5 8 12A5 5 0 0 1 13 7Z',
  door: 'M12 42V9A3 3 0 0 1 15 6H33A3 3 0 0 1 36 9V42M6 42H42M29.5 24.5V25',
  clock: 'M24 6A18 18 0 1 1 24 42A18 18 0 1 1 24 6ZM24 14V24L31 29',
  person: 'M24 6A8 8 0 1 1 24 22A8 8 0 1 1 24 6ZM8 42C8 33.5 14.5 28 24 28C33.5 28 40 33.5 40 42',
  people:
    'M17 8A7 7 0 1 1 17 22A7 7 0 1 1 17 8ZM4 41C4 33 9 28 17 28C25 28 30 33 30 41M31 9A6.5 6.5 0 0 1 31 21.5M36 29C41 31 44 35.5 44 41',
  lock: 'M14 22H34A4 4 0 0 1 38 26V38A4 4 0 0 1 34 42H14A4 4 0 0 1 10 38V26A4 4 0 0 1 14 22ZM16 22V14A8 8 0 0 1 32 14V22M24 30V34',
} as const;

export type Pictogram = keyof typeof PICTOGRAMS;

/** As authors name them. */
export const PICTOGRAM_NAMES = Object.keys(PICTOGRAMS) as readonly Pictogram[];

export function isPictogram(name: string): name is Pictogram {
  return Object.hasOwn(PICTOGRAMS, name);
}

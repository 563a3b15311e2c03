import { goOn } from './go-on';
import { nameOf, press, readable, seen } from './seen';

/** What a learner does with a page, for browsers that Playwright does not drive; bundled as one script. */
const hands = {
  /** Presses the first button of that name; false while it cannot be pressed. */
  press: (name: RegExp): boolean => press(name, seen()),

  /** What can be read on the page, as far as it matches; null while it cannot. */
  read: (what: RegExp): string | null => what.exec(readable())?.[0] ?? null,

  /** What stands in the field of that name; null while there is none. */
  valueOf: (name: RegExp): string | null => fieldOf(name)?.value ?? null,

  /** Types into the field of that name; false while there is none. */
  type(name: RegExp, text: string): boolean {
    const field = fieldOf(name);
    if (!field) return false;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return true;
  },

  goOn,

  /** For whoever has to find out why something is not there. */
  page: () => readable(),
};

export type Hands = typeof hands;
Object.assign(window, { hands });

function fieldOf(name: RegExp): HTMLInputElement | undefined {
  const fields = seen().filter((element) => element.matches('input, textarea') && name.test(nameOf(element)));
  return fields[0] as HTMLInputElement | undefined;
}

import { rightResponse } from '../../../src/content/mark';
import type { Question } from '../../../src/content/question';
import { press, readable, seen } from './seen';

/** The buttons that lead on, in the order in which they are looked for. */
const ONWARDS = [
  /^(Next question|See the result)$/,
  /^(Go on|Choose again)$/,
  /^Start the test$/,
  /^(Next|Go to the test)$/,
  /^Finish the module$/,
];

/** What the page looked like before the last thing was done. */
let before = '';

/**
 * Does the next thing that there is to do in a module, as a learner does who knows the answers, until
 * something can be read: one thing only, and nothing while the last one does not show, because it is
 * kept first.
 *
 * @returns null when there is nothing to do, yet.
 */
export function goOn(to: RegExp): 'there' | 'acted' | null {
  const page = seen();
  const look = lookOf(page);
  if (look === before) return null;
  if (to.test(readable())) return 'there';
  const hasActed = answerQuestion(page) || choose(page) || ONWARDS.some((name) => press(name, page));
  if (!hasActed) return null;
  before = look;
  return 'acted';
}

/** What is on the screen and in its fields. What is beside it, such as the line at the foot, changes by itself. */
function lookOf(page: readonly HTMLElement[]): string {
  const main = page.find(({ localName }) => localName === 'main');
  if (!main) return '';
  const fields = parts(main, 'input, select') as HTMLInputElement[];
  return [readable(main), ...fields.map(({ checked, value }) => `${checked} ${value}`)].join('\n');
}

/** Answers the first question that has no answer, a step at a time: what is picked has to show before it is sent. */
function answerQuestion(page: readonly HTMLElement[]): boolean {
  const host = firstAsking(page, 'ds-question');
  if (!host) return false;
  const { question } = host as unknown as { question: Question };
  return pick(host, question) || press(/^(Answer|Check my answer)$/, seen(host));
}

function pick(host: Element, question: Question): boolean {
  const right = [...rightResponse(question)];
  switch (question.kind) {
    case 'match':
      return right.some((id, index) => select(parts(host, 'select')[index], id));
    case 'sequence':
      return moveUp(parts(host, '[id^=up-]'), right);
    default:
      return right.some((id) => check(parts(host, `input[value="${id}"]`)[0]));
  }
}

/** Moves the first item that stands too low up by one place. */
function moveUp(buttons: readonly HTMLElement[], right: readonly string[]): boolean {
  const low = right.find((id, place) => buttons[place]?.id !== `up-${id}`);
  const button = buttons.find(({ id }) => id === `up-${low}`);
  button?.click();
  return button !== undefined;
}

interface Scenario {
  readonly block: {
    readonly steps: readonly { readonly id: string; readonly choices: readonly { readonly good: boolean }[] }[];
  };
  readonly state?: { readonly step: string };
}

/** Makes the first good choice where one is to be made. */
function choose(page: readonly HTMLElement[]): boolean {
  const host = firstAsking(page, 'ds-scenario');
  if (!host) return false;
  const { block, state } = host as unknown as Scenario;
  const step = block.steps.find(({ id }) => id === state?.step) ?? block.steps[0];
  const good = step?.choices.findIndex((choice) => choice.good) ?? 0;
  return check(parts(host, 'input')[good]) || press(/^Choose$/, seen(host));
}

/** The first element of a kind that has something to pick. */
function firstAsking(page: readonly HTMLElement[], kind: string): HTMLElement | undefined {
  return page.find((element) => element.localName === kind && parts(element, 'fieldset').length > 0);
}

function parts(host: Element, selector: string): HTMLElement[] {
  return seen(host).filter((element) => element.matches(selector));
}

/** Answers whether it changed anything. */
function check(input: HTMLElement | undefined): boolean {
  if (!input || (input as HTMLInputElement).checked) return false;
  input.click();
  return true;
}

function select(list: HTMLElement | undefined, value: string): boolean {
  if (!list || (list as HTMLSelectElement).value === value) return false;
  (list as HTMLSelectElement).value = value;
  list.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return true;
}

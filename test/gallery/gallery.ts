import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../src/elements';
import '../../src/elements/background';
import '../../src/elements/carry-in';
import '../../src/elements/carry-out';
import '../../src/elements/lesson';
import '../../src/elements/optional-screen';
import type { LearnerEvents } from '../../src/elements/events';
import { hidePage, onTripleShift } from '../../src/safety';
import pageLook from '../../src/styles/page.css?inline';
import { blockExamples } from './block-examples';
import { carryExamples } from './carry-examples';
import { certificateExamples } from './certificate-examples';
import { completionExamples } from './completion-examples';
import { deviceExamples } from './device-examples';
import type { Example } from './example';
import galleryLook from './gallery.css?inline';
import { pageExamples } from './page-examples';
import { peopleExamples } from './people-examples';
import { timesExamples } from './times-examples';

declare global {
  interface Window {
    /** For the specs. */
    gallery: {
      readonly names: readonly string[];
      /** Every learner's event since the example was shown. */
      readonly fired: { name: string; detail: unknown }[];
      /** Shows an example afresh: new elements in their first state. */
      show(name: string): void;
    };
  }
}

/** Spelt as a record, so that an event that is added to the contract has to be added here. */
const EVENTS: Record<keyof LearnerEvents, true> = {
  'ds-open-module': true,
  'ds-choose-role': true,
  'ds-next': true,
  'ds-back': true,
  'ds-go-to': true,
  'ds-open-evidence': true,
  'ds-open-glossary': true,
  'ds-open-optional': true,
  'ds-close-aside': true,
  'ds-home': true,
  'ds-open-certificate': true,
  'ds-answer': true,
  'ds-practise': true,
  'ds-choose': true,
  'ds-go-on': true,
  'ds-skip': true,
  'ds-restart': true,
  'ds-judge': true,
  'ds-shown': true,
  'ds-start-test': true,
  'ds-retake': true,
  'ds-finish': true,
  'ds-exit': true,
  'ds-dismiss': true,
  'ds-carry-out': true,
  'ds-carry-in': true,
  'ds-carry-earlier': true,
  'ds-read-code': true,
  'ds-take-in': true,
  'ds-other-code': true,
  'ds-choose-work': true,
  'ds-agree': true,
  'ds-withdraw': true,
  'ds-open-completions': true,
  'ds-save-completions': true,
  'ds-open-times': true,
  'ds-save-times': true,
  'ds-yes': true,
  'ds-no': true,
  'ds-open-device': true,
  'ds-check-version': true,
  'ds-use-newer': true,
  'ds-later': true,
  'ds-install': true,
  'ds-go-on-as': true,
  'ds-new-learner': true,
  'ds-without-name': true,
  'ds-finish-for-now': true,
  'ds-still-here': true,
  'ds-take-again': true,
  'ds-remove-me': true,
};

const examples = [
  ...pageExamples,
  ...carryExamples,
  ...completionExamples,
  ...timesExamples,
  ...certificateExamples,
  ...deviceExamples,
  ...peopleExamples,
  ...blockExamples,
];
let shown: Example | undefined;
let state: unknown;
let showing = 0;

// Adopted, because the development server would add `<style>` elements, which the policy forbids.
document.adoptedStyleSheets = [pageLook, galleryLook].map((look) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  return sheet;
});

window.gallery = {
  names: examples.map(({ name }) => name),
  fired: [],
  show(name) {
    shown = examples.find((example) => example.name === name);
    state = shown?.start;
    showing += 1;
    this.fired.length = 0;
    scrollTo(0, 0);
    renderExample();
  },
};

function renderExample() {
  const isBlock = blockExamples.some((example) => example === shown);
  document.body.classList.toggle('bare', isBlock);
  render(keyed(showing, shown ? shown.render(state) : renderList()), document.body);
}

function renderList() {
  return html`<main class="list">
    <h1>Gallery</h1>
    <ul>${window.gallery.names.map((name) => html`<li><a href="?show=${name}">${name}</a></li>`)}</ul>
  </main>`;
}

for (const name of Object.keys(EVENTS)) {
  document.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<Record<string, string>>;
    window.gallery.fired.push({ name, detail });
    if (name === 'ds-exit') return hidePage(document);
    state = shown?.on ? shown.on(state, name, detail) : state;
    // As in the app, the page changes after the event, not during it.
    queueMicrotask(renderExample);
  });
}
onTripleShift(
  window,
  () => performance.now(),
  () => hidePage(document),
);
window.gallery.show(new URLSearchParams(location.search).get('show') ?? '');

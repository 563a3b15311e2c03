import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { RecordingBlock, VoiceBlock } from '../../src/content/block';
import type { Recording } from '../../src/content/recording';
import type { RecordingElement } from '../../src/elements/recording';
import { type Example, example } from './example';

/** There is nothing to hear or to see in the gallery: nobody has recorded anything for it. */
const audio: Recording = { is: 'audio', file: './none.mp3', seconds: 80 };
const film: Recording = {
  is: 'film',
  file: './none.mp4',
  seconds: 125,
  captions: { file: './visit.vtt', language: 'en-GB' },
};

const fromTheLead: RecordingBlock = {
  kind: 'recording',
  id: 'welcome',
  title: 'A word from our lead',
  recording: audio,
  transcript: [
    ['p', 'The lead says:'],
    ['p', 'You do not have to be sure. Tell me what you saw, and I will take it from there.'],
  ],
};
const visit: RecordingBlock = {
  kind: 'recording',
  id: 'visit',
  title: 'A visit, seen by the person who lives there',
  recording: film,
  transcript: [['p', 'A door opens. A man with a toolbox says: shall I come in?']],
};
const heard: VoiceBlock = {
  kind: 'voice',
  id: 'what-helped',
  voice: 'composite',
  words: [['blockquote', ['p', '"He spoke to me, not only to my husband. Somebody had seen me."']]],
  recording: audio,
};

function recording({ recording, title, transcript }: RecordingBlock, ready?: (element: RecordingElement) => void) {
  return html`<ds-recording .recording=${recording} .heading=${title} .transcript=${transcript}
    ${ref((element) => element && ready?.(element as RecordingElement))}></ds-recording>`;
}

/** As where a browser cannot load it, or several in this order. */
async function fail(element: RecordingElement, ...parts: readonly string[]): Promise<void> {
  await element.updateComplete;
  for (const part of parts) element.renderRoot.querySelector(part)?.dispatchEvent(new Event('error'));
}

export const recordingExamples: readonly Example[] = [
  example({ name: 'recording', start: null, render: () => html`<h1>Listen</h1>${recording(fromTheLead)}` }),
  example({ name: 'recording-film', start: null, render: () => html`<h1>Watch</h1>${recording(visit)}` }),
  example({
    name: 'recording-missing',
    start: null,
    render: () => html`<h1>Listen</h1>${recording(fromTheLead, (element) => void fail(element, 'audio'))}`,
  }),
  example({
    name: 'recording-no-captions',
    start: null,
    render: () => html`<h1>Watch</h1>${recording(visit, (element) => void fail(element, 'track'))}`,
  }),
  example({
    name: 'recording-film-missing',
    start: null,
    render: () => html`<h1>Watch</h1>${recording(visit, (element) => void fail(element, 'video', 'track'))}`,
  }),
  example({
    name: 'voice-heard',
    start: null,
    render: () => html`<h1>What helped</h1><ds-voice .block=${heard}></ds-voice>`,
  }),
];

import { html, type TemplateResult } from 'lit';
import type { Block } from '../content/block';
import type { Contact } from '../content/course';
import type { Response } from '../content/question';
import type { BlockState } from '../machine/view';
import './compare';
import './contacts';
import './hotspot';
import './key-points';
import './limits';
import './myth';
import './notice';
import { prose } from './prose';
import './question';
import './recording';
import './reflection';
import './reveal';
import './rewrite';
import './scenario';
import './sort';
import './steps';
import './timeline';
import './voice';

/** One block of a screen, by its kind. */
export function renderBlock(block: Block, state: BlockState | undefined, contacts: readonly Contact[]): TemplateResult {
  switch (block.kind) {
    case 'prose':
      return html`<div class="prose">${prose(block.prose)}</div>`;
    case 'reveal':
      return html`<ds-reveal .block=${block}></ds-reveal>`;
    case 'compare':
      return html`<ds-compare .block=${block}></ds-compare>`;
    case 'steps':
      return html`<ds-steps .block=${block}></ds-steps>`;
    case 'scenario':
      return html`<ds-scenario .block=${block} .state=${state}></ds-scenario>`;
    case 'question':
      return html`<ds-question mode="practice" .question=${block.question} .told=${state?.is === 'answered'}
        .response=${state?.is === 'answered' ? state.response : ''} .right=${state?.is === 'answered' && state.right}></ds-question>`;
    case 'myth':
      return html`<ds-myth .block=${block} .told=${state?.is === 'done'}></ds-myth>`;
    case 'timeline':
      return html`<ds-timeline .block=${block}></ds-timeline>`;
    case 'reflection':
      return html`<ds-reflection .block=${block}></ds-reflection>`;
    case 'rewrite':
      return html`<ds-rewrite .block=${block} .response=${practisedIn(state)}></ds-rewrite>`;
    case 'sort':
      return html`<ds-sort .block=${block} .response=${practisedIn(state)}></ds-sort>`;
    case 'hotspot':
      return html`<ds-hotspot .block=${block}></ds-hotspot>`;
    case 'key-points':
      return html`<ds-key-points .block=${block}></ds-key-points>`;
    case 'notice':
      return html`<ds-notice .block=${block}></ds-notice>`;
    case 'limits':
      return html`<ds-limits .limits=${block.limits}></ds-limits>`;
    case 'voice':
      return html`<ds-voice .block=${block}></ds-voice>`;
    case 'recording':
      return html`<ds-recording .recording=${block.recording} .heading=${block.title} .transcript=${block.transcript}></ds-recording>`;
    case 'contacts':
      return html`<ds-contacts .contacts=${contacts.filter(({ use }) => block.uses?.includes(use) ?? true)}></ds-contacts>`;
  }
}

function practisedIn(state: BlockState | undefined): Response {
  return state?.is === 'practised' ? state.response : '';
}

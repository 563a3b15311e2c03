import { css } from 'lit';

/** The look of a recording: the player over the whole width, its words below it. */
export const recordingLook = css`
  h2 {
    margin-block-start: 0.25rem;
    font-size: 1.1875rem;
  }
  audio,
  video {
    display: block;
    inline-size: 100%;
    margin-block: 0.75rem;
  }
  video {
    /* As most films are, so that nothing moves when one is loaded. */
    aspect-ratio: 16 / 9;
    block-size: auto;
    border-radius: 0.5rem;
    background: #000;
  }
  .missing {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border-inline-start: 5px solid var(--accent);
    background: var(--accent-tint);
  }
  [aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .prose {
    padding-block-start: 0.5rem;
  }
  .on-paper {
    display: none;
  }
  /* On paper nothing can be played or opened. */
  @media print {
    audio,
    video,
    .link,
    .no-sound,
    .missing {
      display: none;
    }
    .on-paper,
    .prose[hidden] {
      display: block;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button svg {
      transition: transform 150ms;
    }
  }
`;

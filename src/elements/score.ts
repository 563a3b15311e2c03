import { css, svg } from 'lit';

/** The ring's circumference, for a radius of 52. */
const ROUND = 2 * Math.PI * 52;

/** A score of 0 to 100 as a ring. It repeats the figure beside it, so it is hidden from readers. */
export function scoreRing(score: number) {
  return svg`<svg class="score" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
    <circle class="all" cx="60" cy="60" r="52" />
    <circle class="part" cx="60" cy="60" r="52" transform="rotate(-90 60 60)"
      stroke-dasharray="${((score / 100) * ROUND).toFixed(1)} ${ROUND.toFixed(1)}" />
    <text x="60" y="62">${Math.round(score)}%</text>
  </svg>`;
}

/** The look of the ring. */
export const scoreLook = css`
  .score {
    inline-size: 7.5rem;
    block-size: 7.5rem;
  }
  .score circle {
    fill: none;
    stroke: var(--line);
    stroke-width: 11;
  }
  .score .part {
    stroke: var(--teal);
    stroke-linecap: round;
  }
  .score text {
    fill: currentColor;
    font: 700 1.625rem var(--font);
    text-anchor: middle;
    dominant-baseline: middle;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1.25rem 1.75rem;
  }
  .result > div {
    flex: 1 1 16rem;
  }
`;

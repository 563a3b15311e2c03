import { showPlace } from '../content/notes';
import type { Dismissed } from './accepted';

/** What authors call false alarms, so that whoever publishes can judge it. */
export function formatAccepted(accepted: readonly Dismissed[]): string {
  const lines = accepted.map(
    ({ place, what, reason, code }) => `${showPlace(place)}  ${what} Accepted: ${reason}  (${code})`,
  );
  return `Accepted by the authors:\n${lines.join('\n')}`;
}

import type { Slot } from './sheet';

/** When each part of a talk begins and ends, in minutes from its start. */
export function timed(slots: readonly Slot[]): (Slot & { readonly from: number; readonly to: number })[] {
  return slots.map((slot, at) => {
    const from = minutesOf(slots.slice(0, at));
    return { ...slot, from, to: from + slot.minutes };
  });
}

export function minutesOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { minutes }) => sum + minutes, 0);
}

import { MANNERS, type Manner } from '../simulator/manner';
import { NOTHING_STORED, type Stored } from '../simulator/stored';

/** What the workshop remembers between visits: the LMS's stored data, and how the author likes the page. */
export interface Memory {
  readonly stored: Stored;
  readonly hasLms: boolean;
  readonly manner: Manner;
  readonly width: FrameWidth;
  readonly onlyChanges: boolean;
}

/** In CSS pixels: a phone, a tablet, or as wide as there is room. */
export type FrameWidth = '360' | '768' | 'full';

export const FRAME_WIDTHS: readonly FrameWidth[] = ['360', '768', 'full'];

const FRESH: Memory = { stored: NOTHING_STORED, hasLms: true, manner: 'plain', width: 'full', onlyChanges: false };
const KEY = 'doorstep-workshop';

/** Whatever cannot be read is as good as never written. */
export function readMemory(storage: Storage): Memory {
  try {
    const read: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return isObject(read) ? sound(read) : FRESH;
  } catch {
    return FRESH;
  }
}

/** A full or forbidden storage only means that the next visit starts afresh. */
export function writeMemory(storage: Storage, memory: Memory): void {
  try {
    storage.setItem(KEY, JSON.stringify(memory));
  } catch {}
}

function sound({ stored, hasLms, manner, width, onlyChanges }: Record<string, unknown>): Memory {
  return {
    stored: isStored(stored) ? stored : FRESH.stored,
    hasLms: hasLms !== false,
    manner: typeof manner === 'string' && Object.hasOwn(MANNERS, manner) ? (manner as Manner) : FRESH.manner,
    width: FRAME_WIDTHS.find((one) => one === width) ?? FRESH.width,
    onlyChanges: onlyChanges === true,
  };
}

function isStored(value: unknown): value is Stored {
  if (!isObject(value) || !Number.isInteger(value.attempt) || !isObject(value.values)) return false;
  return Object.values(value.values).every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import type { Claim } from '../episode/episode-world';

/**
 * Makes this page the one that holds a name, by the browser's Web Locks. Where there are none (a
 * page that is not on https) pages cannot know of each other, and every one is the only one; the
 * record's merge keeps what each of them earned.
 *
 * @param take - takes it from the page that holds it; without, the answer is null then.
 */
export async function claimPage(name: string, take: boolean): Promise<Claim | null> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return { lost: new Promise(() => {}), release: () => {} };
  return new Promise((claimed) => {
    const forEver = new Promise<never>(() => {});
    let release = () => {};
    const released = new Promise<void>((free) => {
      release = free;
    });
    let held: Promise<unknown>;
    // The lock is held until it is released, the page goes or another one steals it, which rejects the request.
    held = locks.request(name, take ? { steal: true } : { ifAvailable: true }, (lock) => {
      if (!lock) return void claimed(null);
      claimed({ lost: new Promise((lost) => void held.catch(() => lost())), release });
      return released;
    });
    // Denied, as in a frame of another site that may store nothing: again pages cannot know of each other.
    held.catch(() => claimed({ lost: forEver, release }));
  });
}

/** Settles when the page that holds a name has gone or has given it up. */
export async function pageFreed(name: string): Promise<void> {
  await navigator.locks.request(name, () => {});
}

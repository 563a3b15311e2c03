import type { Page } from '@playwright/test';

/**
 * Makes a new page one that somebody has learnt in before, as after a reload or when a tablet brings
 * a tab back: the app goes straight to the course. Otherwise it asks first who is learning, and a
 * page with one field says nothing of how fast a course opens, or of how large a one.
 */
export async function knowLearner(page: Page, courseId: string): Promise<void> {
  await page.addInitScript(remember, courseId);
}

/** Runs in the page before the app, whose own request to open the database waits for this one. */
function remember(courseId: string): void {
  const person = { id: 'bench', name: 'Bench', used: Date.now() };
  sessionStorage.setItem(`doorstep-${courseId}-learner`, JSON.stringify({ person: person.id, at: person.used }));
  // As src/store/course-database.ts makes it.
  const request = indexedDB.open(`doorstep-${courseId}`, 2);
  request.onupgradeneeded = () => {
    for (const name of ['episodes', 'device']) request.result.createObjectStore(name);
    request.result.createObjectStore('setAside', { autoIncrement: true });
    request.result.createObjectStore('people', { keyPath: 'id' }).put(person);
  };
  request.onsuccess = () => request.result.close();
}

/**
 * Forgets what the player has kept of a course on this device, so that the next launch is as on a
 * new computer. Close the player first: its connection would hold the deletion up.
 *
 * @throws whatever IndexedDB throws when it is blocked or broken.
 */
export function forgetDevice(courseId: string): Promise<void> {
  return new Promise((done, failed) => {
    // The name that src/store/course-database.ts gives it.
    const request = indexedDB.deleteDatabase(`doorstep-${courseId}`);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });
}

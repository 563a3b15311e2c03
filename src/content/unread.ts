/** What parts of a module are kept by or refer to, and nobody reads. */
export const UNREAD: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'roles', 'outcome', 'reread', 'facts', 'alsoRight', 'to', 'phrase', 'uses', 'voice', 'verdict'],
  ...['scene', 'is', 'file', 'captions', 'poster'],
]);

/**
 * The value that a map itself holds under an id. Records come from strangers too (an LMS, an old
 * database), and for an id such as `toString` a plain look-up finds what every object inherits.
 */
export function own<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

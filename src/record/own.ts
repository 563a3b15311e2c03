/**
 * The value that a map itself holds under an id. An author may call a screen `constructor`, and a
 * plain look-up would find what every object inherits.
 */
export function own<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

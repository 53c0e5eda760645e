export function addNote(..._: unknown[]): never {
  throw new Error('Not ready.');
}

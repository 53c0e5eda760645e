export function createTemplate(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function editTemplate(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function removeTemplate(..._: unknown[]): never {
  throw new Error('Not ready.');
}

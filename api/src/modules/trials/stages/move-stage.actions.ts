export function moveStage(..._: unknown[]): never {
  throw new Error('Not ready.');
}

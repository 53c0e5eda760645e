export function requestOverride(..._: unknown[]): never {
  throw new Error('Not ready.');
}

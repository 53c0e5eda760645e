export function findEvidence(..._: unknown[]): never {
  throw new Error('Not ready.');
}

export function acknowledgeBriefing(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function briefReviewer(..._: unknown[]): never {
  throw new Error('Not ready.');
}

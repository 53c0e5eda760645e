export function saveReview(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function submitReview(..._: unknown[]): never {
  throw new Error('Not ready.');
}

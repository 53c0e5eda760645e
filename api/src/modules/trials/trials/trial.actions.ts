export function callOffTrial(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function decideTrial(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function startTrialByHand(..._: unknown[]): never {
  throw new Error('Not ready.');
}

export function findMyTrial(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function selfAssess(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function acknowledgeWarning(..._: unknown[]): never {
  throw new Error('Not ready.');
}

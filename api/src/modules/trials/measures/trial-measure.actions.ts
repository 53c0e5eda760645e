export function decideDismissal(..._: unknown[]): never {
  throw new Error('Not ready.');
}
export function recheckMeasure(..._: unknown[]): never {
  throw new Error('Not ready.');
}

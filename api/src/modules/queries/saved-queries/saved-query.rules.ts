const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;

/** A name is part of an address, so it has one spelling and needs no escaping there. */
export function isQueryName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name);
}

export function whyNotQueryName(name: string): 'SAVED_QUERY_NAME_INVALID' | null {
  return isQueryName(name) ? null : 'SAVED_QUERY_NAME_INVALID';
}

const LIST = /^[a-z][A-Za-z]{1,60}$/;

export function whyNotList(list: string): 'VALUE_OUT_OF_RANGE' | null {
  return LIST.test(list) ? null : 'VALUE_OUT_OF_RANGE';
}

/** A list cannot open for a role with a view that the role does not see. */
export function whyNotDefault(
  roles: readonly string[],
  { isShared, known }: { isShared: boolean; known: readonly string[] },
): 'VIEW_DEFAULT_NOT_SHARED' | 'VALUE_OUT_OF_RANGE' | null {
  if (roles.length === 0) return null;
  if (!isShared) return 'VIEW_DEFAULT_NOT_SHARED';
  return roles.every((role) => known.includes(role)) ? null : 'VALUE_OUT_OF_RANGE';
}

import type { Actor, Permission } from '../../../kernel/context.ts';

const RIGHTS = {
  phone: 'employee:readPhone',
  homeAddress: 'employee:readPersonal',
  birthOn: 'employee:readPersonal',
} as const satisfies Record<string, Permission>;

export type PersonalField = keyof typeof RIGHTS;

/** Who may not see a personal value must not write over it either. The first field that is not allowed, or null. */
export function personalFieldNotAllowed(
  actor: Actor,
  input: { readonly [K in PersonalField]?: unknown },
): PersonalField | null {
  const given = (Object.keys(RIGHTS) as PersonalField[]).filter((field) => input[field] !== undefined);
  return given.find((field) => !actor.can(RIGHTS[field])) ?? null;
}

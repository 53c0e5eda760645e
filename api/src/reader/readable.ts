import type { GraphQLField } from 'graphql';

import type { Actor, Permission } from '../kernel/context.ts';

/** What decides who may read a field. */
export interface Guarded {
  readonly right: Permission | null;
  /** A text in which a person may be named: closed to programs, whatever their rights (promise D5). */
  readonly isPersonal?: boolean;
}

export function isReadable(field: Guarded, actor: Actor): boolean {
  if (field.isPersonal && actor.kind === 'token') return false;
  return field.right === null || actor.can(field.right);
}

/** What the schema says of it; see `token-fields.ts`. */
export function isPersonal({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean {
  return extensions['isPersonal'] === true;
}

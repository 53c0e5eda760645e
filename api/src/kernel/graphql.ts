import { GraphQLID, GraphQLString } from 'graphql';
import { Extensions, Field, Mutation, ObjectType } from 'type-graphql';

import type { Permission } from './context.ts';
import { Payload } from './refusal.ts';
import { SafeId, SafeString } from './scalars.ts';

/** `public`: before sign-in too. `signedIn`: any account. Several permissions: any one of them opens the field. */
export type Gate = Permission | 'public' | 'signedIn';

export type ClassType<T = object> = abstract new (...args: never[]) => T;

/** Who may call a root field. A root field without it is closed to everybody. */
export function Allow(...gates: [Gate, ...Gate[]]): MethodDecorator {
  return Extensions({ allow: gates });
}

/** A field that only holders of the permission may read, filter by or sort by. */
export function Right(permission: Permission): PropertyDecorator & MethodDecorator {
  return Extensions({ right: permission });
}

/** Reading this field writes an access-log row: who, whose, which field, when (promises D1). */
export function AccessLogged(): PropertyDecorator & MethodDecorator {
  return Extensions({ accessLogged: true });
}

/** The result type of a mutation: what it changed (null when it was refused) and the refusals. */
function payloadType(name: string, changed: Record<string, () => unknown>): ClassType {
  const PayloadType = class extends Payload {};
  ObjectType(name, { description: 'What was changed, or why not.' })(PayloadType);
  for (const [field, type] of Object.entries(changed)) {
    Field(type as never, { nullable: true, description: 'As it is now; null when refused.' })(
      PayloadType.prototype,
      field,
    );
  }
  return PayloadType;
}

interface ActionOptions {
  readonly description: string;
  /**
   * The action opens its transaction itself (`ctx.em.transactional`) and takes no idempotency key: for those that hash
   * passwords first, so that no connection waits meanwhile, and that count guesses whatever becomes of the rest.
   */
  readonly ownTransaction?: boolean;
}

/**
 * A mutation: one transaction, idempotent by key, refusals as `userErrors`, journaled; the executor of mutations sees to
 * it. `orderLineCancel` answers with an `OrderLineCancelPayload` that has the fields of `changed`.
 */
export function Action(
  changed: Record<string, () => unknown>,
  { description, ownTransaction = false }: ActionOptions,
): MethodDecorator {
  return (proto, key, descriptor) => {
    const name = String(key);
    const type = payloadType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`, changed);
    Mutation(() => type as never, { description })(proto, key, descriptor);
    if (ownTransaction) Extensions({ ownTransaction })(proto, key, descriptor);
  };
}

/**
 * GraphQL's own String and ID take any text, and PostgreSQL does not. The built-in types cannot be replaced by others of
 * the same name (introspection refers to them), so their input functions are.
 */
export function guardBuiltInScalars(): void {
  GraphQLString.parseValue = SafeString.parseValue;
  GraphQLString.parseLiteral = SafeString.parseLiteral;
  GraphQLID.parseValue = SafeId.parseValue;
  GraphQLID.parseLiteral = SafeId.parseLiteral;
}

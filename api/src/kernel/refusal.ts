// TypeGraphQL asks for it before the first decorator runs.
import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

import type { REFUSAL_CODES } from './refusal-codes.ts';
import { UserErrorCode } from './refusal-codes.ts';

export type RefusalCode = keyof typeof REFUSAL_CODES;

/** Something the person can mend. Rolls the mutation back and travels as `userErrors`, beside the field that `path` names. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly path: readonly string[] | null = null,
    /** What only the machine that judged can say, such as where a text breaks its grammar. */
    readonly detail: string | null = null,
  ) {
    super(code);
  }
}

/** Several refusals of one input at once, so that a form shows all its errors in one go. */
export class Refusals extends Error {
  constructor(readonly all: readonly Refusal[]) {
    super(all.map((one) => one.code).join(', '));
  }
}

/** Throws when the rule named a reason; `null` is consent. */
export function refuseIf(code: RefusalCode | null, path: readonly string[] | null = null): void {
  if (code) throw new Refusal(code, path);
}

@ObjectType({ description: 'Something the person can mend: what is wrong, and with which field of the input.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong; the sentence for it is in the words of the interface.' })
  code!: RefusalCode;

  @Field(() => [String], { nullable: true, description: 'The way to the field, from `input` on.' })
  path!: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'For texts in a formal language: `line:column`, a blank, and what stands wrong there, in English.',
  })
  detail!: string | null;
}

/** What every mutation answers beside its changed objects. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done. Otherwise nothing was changed.' })
  userErrors?: UserError[];
}

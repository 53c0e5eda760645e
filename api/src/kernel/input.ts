import { Field, ID, InputType, Int } from 'type-graphql';

import { Refusal, type RefusalCode, Refusals } from './refusal.ts';
import { countCharacters, isBlank } from './text.ts';

/** What every mutation takes. */
@InputType()
export abstract class ActionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Chosen by the client, up to 100 characters: the same key gives the same answer and one effect.',
  })
  idempotencyKey?: string | null;
}

/** What every mutation of one existing row takes. */
@InputType()
export abstract class ChangeInput extends ActionInput {
  @Field(() => ID, { description: 'The row to change.' })
  id!: string;

  @Field(() => Int, {
    description: 'The version that was seen; another one in the meantime is answered with STALE_VERSION.',
  })
  version!: number;
}

interface OptionalField {
  readonly name: string;
  readonly graphql: () => unknown;
  readonly description: string;
}

/** A base class with further optional fields, for lists of fields that several inputs take. */
export function takingFields<T extends ActionInput>(
  base: abstract new () => T,
  fields: Iterable<OptionalField>,
): new () => T {
  const Taking = class extends (base as unknown as new () => ActionInput) {};
  InputType()(Taking);
  for (const { name, graphql, description } of fields) {
    Field(graphql as never, { nullable: true, description })(Taking.prototype, name);
  }
  return Taking as unknown as new () => T;
}

interface TextRule {
  readonly most: number;
  readonly required?: boolean;
}

/** Collects what is wrong with an input, so that a form shows all of it in one go. */
export class InputCheck {
  readonly #found: Refusal[] = [];
  readonly #root: readonly string[];

  constructor(...root: string[]) {
    this.#root = root.length > 0 ? root : ['input'];
  }

  /** Undefined means "not given" and passes unless required. */
  text(name: string, value: string | null | undefined, { most, required = false }: TextRule): this {
    if (required && isBlank(value)) return this.rule(name, 'TEXT_REQUIRED');
    return this.rule(name, value && countCharacters(value) > most ? 'TEXT_TOO_LONG' : null);
  }

  /** An edit may leave the text out, but not blank it. */
  givenText(name: string, value: string | null | undefined, most: number): this {
    return value === undefined ? this : this.text(name, value, { most, required: true });
  }

  /** Takes the verdict of a rule: its reason, or null for consent. */
  rule(name: string, reason: RefusalCode | null): this {
    if (reason) this.#found.push(new Refusal(reason, [...this.#root, ...name.split('.')]));
    return this;
  }

  /** Throws when anything was found. */
  done(): void {
    if (this.#found.length > 0) throw new Refusals(this.#found);
  }
}

/** Copies the given fields of an edit: left out stays as it was, null empties. */
export function assignGiven<T extends object, I extends object>(
  row: T,
  input: I,
  names: readonly (keyof T & keyof I)[],
): void {
  for (const name of names) {
    const value = input[name];
    if (value !== undefined) row[name] = value as never;
  }
}

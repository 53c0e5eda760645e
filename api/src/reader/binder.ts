import type { Actor } from '../kernel/context.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { type ActorValues, actorValue, scopeCondition } from '../kernel/scope.ts';

/** What a statement depends on beside the plan: who asks and when. */
export interface Asker {
  readonly actor: Actor;
  readonly now: Date;
  readonly zone: string;
}

/** Collects the parameters of one statement under construction; values never become part of its text. */
export class Binder {
  readonly values: unknown[] = [];
  /** Conditions of the client's filter so far. */
  conditions = 0;
  #aliases = 0;
  readonly #actorPlaceholders = new Map<string, string>();

  constructor(readonly asker: Asker) {}

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /**
   * A list of ids as the text of an array, which the driver has nothing to do with. Behind a subselect: PostgreSQL would
   * look into the array and plan the statement anew each time for the number of ids, which costs more than to run it.
   */
  bindIds(ids: readonly string[]): string {
    return `(select ${this.bind(`{${ids.join(',')}}`)}::uuid[])::uuid[]`;
  }

  alias(): string {
    this.#aliases += 1;
    return `r${this.#aliases}`;
  }

  /** The condition that leaves only the rows of `entity` that exist for the asker; `under`: their parents are visible. */
  scope(entity: ClassType, alias: string, under: ClassType | null = null): string {
    const { actor } = this.asker;
    const condition = scopeCondition(entity, alias, {
      can: (permission) => actor.can(permission),
      under,
      bind: (name) => `$[${name}]`,
    });
    // Bound last: a condition may drop what it asked for, and PostgreSQL refuses values that no text names.
    return condition.replaceAll(/\$\[(\w+)\]/g, (_, name: keyof ActorValues) => this.#actorPlaceholder(name));
  }

  #actorPlaceholder(name: keyof ActorValues): string {
    const known = this.#actorPlaceholders.get(name);
    if (known) return known;
    const placeholder = this.bind(actorValue(this.asker.actor, name));
    this.#actorPlaceholders.set(name, placeholder);
    return placeholder;
  }
}

const keys = new WeakMap<Actor['permissions'], string>();

/** The rights that a plan depends on, as one text. */
export function rightsKey({ kind, permissions }: Actor): string {
  let key = keys.get(permissions);
  if (key === undefined) {
    key = [...permissions].toSorted().join(' ');
    keys.set(permissions, key);
  }
  return `${kind} ${key}`;
}

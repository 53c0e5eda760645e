import type { Actor } from '@living-archive/api/testing';

import { type AnyField, declaredOf, type EntityStory, rightOf, constantCase } from './model.ts';
import type { VisibleRows } from './visible-rows.ts';

/** Which fields an actor may read, filter and sort by, from the rights on fields and the rows that exist for him at all. */
export class Permitted {
  readonly #actor: Actor;
  readonly #model: ReadonlyMap<string, EntityStory>;
  readonly #visible: VisibleRows;

  constructor(parts: { actor: Actor; model: ReadonlyMap<string, EntityStory>; visible: VisibleRows }) {
    this.#actor = parts.actor;
    this.#model = parts.model;
    this.#visible = parts.visible;
  }

  isTableOpen(entity: string): boolean {
    return this.#visible.of(entity) !== null;
  }

  isRootOpen(field: AnyField): boolean {
    const gates = (field.extensions['allow'] ?? []) as readonly string[];
    const { accountId, kind } = this.#actor;
    const signedIn = accountId !== null || kind === 'system';
    const called = signedIn && (gates.includes('signedIn') || gates.some((gate) => this.#actor.can(gate as never)));
    return (gates.includes('public') || called) && this.isTableOpen(declaredOf(field)?.of?.().name ?? '');
  }

  isRightHeld(entity: EntityStory, name: string): boolean {
    const field = entity.graphql?.getFields()[name] as AnyField;
    if (this.isClosedToPrograms(field)) return false;
    const right = rightOf(field);
    return right === null || this.#actor.can(right as never);
  }

  /** Texts in which a person may be named are closed to programs (promise D5), on rows and on what is made of them. */
  isClosedToPrograms(field: AnyField | undefined): boolean {
    return this.#actor.kind === 'token' && field?.extensions['isPersonal'] === true;
  }

  isFieldOpen(entity: EntityStory, name: string): boolean {
    if (!this.isRightHeld(entity, name)) return false;
    const target = this.targetOf(entity, name);
    return target === null || this.isTableOpen(target);
  }

  /** The entity that a relation leads to; null for values. */
  targetOf(entity: EntityStory, name: string): string | null {
    const story = entity.properties.get(name);
    if (story) return story.kind === 'toOne' ? story.target : null;
    const field = entity.graphql?.getFields()[name] as AnyField;
    return declaredOf(field)?.of?.().name ?? null;
  }

  /** A name of a sort such as `OWNER_NAME`: own column, or relation and label of the related row. */
  isSortOpen(entity: EntityStory, by: string): boolean {
    const own = [...entity.properties.values()].find(
      ({ kind, name }) => kind === 'column' && constantCase(name) === by,
    );
    if (own) return this.isFieldOpen(entity, own.name);
    for (const story of entity.properties.values()) {
      const target = story.kind === 'toOne' ? this.#model.get(story.target) : undefined;
      if (!target?.graphql) continue;
      for (const label of Object.keys(target.graphql.getFields())) {
        if (`${constantCase(story.name)}_${constantCase(label)}` !== by) continue;
        return this.isFieldOpen(entity, story.name) && this.isFieldOpen(target, label);
      }
    }
    throw new Error(`What is the sort ${by} of ${entity.name}?`);
  }
}

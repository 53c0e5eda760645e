import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { Int } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../kernel/scalars.ts';
import { enumNameOf, exposedFields, isAccessLogged, isRelation, sortName } from './exposed-fields.ts';
import { operatorsFor } from './operators.ts';

/** A column or relation by which rows can be grouped and of which numbers can be told. */
export interface Measurable {
  readonly name: string;
  /** Its value of the enum that stands for it. */
  readonly value: string;
  readonly type: unknown;
  readonly kind: 'number' | 'date' | 'plain';
}

/** One group each, and no number that says anything. */
const BOOKKEEPING = new Set(['id', 'version']);

function kindOf(type: unknown): Measurable['kind'] {
  if (type === Int || type === DecimalScalar) return 'number';
  return type === DateScalar || type === DateTimeScalar ? 'date' : 'plain';
}

/**
 * What rows of an entity can be grouped and measured by: columns of one value and relations to one row. Not personal
 * values whose reading is noted row by row: a group would show them past the log (promises D1).
 */
export function measurablesOf(meta: EntityMetadata): Measurable[] {
  const entity = meta.class as ClassType;
  return exposedFields(entity).flatMap((field): Measurable[] => {
    const { name } = field;
    const property = meta.properties[name as never] as EntityProperty | undefined;
    if (!property || BOOKKEEPING.has(name) || isAccessLogged(entity, name)) return [];
    const type = field.getType();
    if (isRelation(property)) {
      return property.kind === 'm:1' || property.owner ? [{ name, value: sortName(name), type, kind: 'plain' }] : [];
    }
    return operatorsFor(type, enumNameOf(type)) ? [{ name, value: sortName(name), type, kind: kindOf(type) }] : [];
  });
}

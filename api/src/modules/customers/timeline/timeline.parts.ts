import { registerEnumType } from 'type-graphql';

import type { ClassType } from '../../../kernel/graphql.ts';

/** What a moment can tell, each from a property of the row; `order.number` is one of a row that it belongs to. */
export const TOLD = ['word', 'state', 'former', 'number', 'text', 'amount', 'currency', 'person'] as const;
export type Told = (typeof TOLD)[number];

/** What a module declares of its own rows for the timeline of a customer; scope and rights are those of the rows themselves. */
export interface TimelinePart {
  readonly kind: string;
  readonly description: string;
  readonly of: () => ClassType;
  /** The relation that leads to the customer: `customer` unless said otherwise, `order.customer` over one row between. */
  readonly via?: string;
  /** When it happened: an instant, or a day, which stands at its first moment in the company's zone. */
  readonly at: string;
  /** Over a row `t`: which rows are moments at all. */
  readonly where?: string;
  readonly tells: Partial<Record<Told, string>>;
}

const parts = new Map<string, TimelinePart>();

/** Grows with `defineTimeline`; the schema is built when every module has been read. */
export const TimelineKindEnum: Record<string, string> = {};
const valuesConfig: Record<string, { description: string }> = {};
registerEnumType(TimelineKindEnum, {
  name: 'TimelineKind',
  description: 'What happened with a customer.',
  valuesConfig,
});

export function defineTimeline(part: TimelinePart): void {
  if (parts.has(part.kind)) throw new Error(`The part ${part.kind} of the timeline is defined twice.`);
  parts.set(part.kind, part);
  TimelineKindEnum[part.kind] = part.kind;
  valuesConfig[part.kind] = { description: part.description };
}

export function timelineParts(kinds: readonly string[] | null | undefined): TimelinePart[] {
  const wanted = new Set(kinds ?? []);
  return [...parts.values()].filter(({ kind }) => wanted.size === 0 || wanted.has(kind));
}

import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { Binder, rightOf } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import type { Place } from './timeline.cursor.ts';
import { type TimelinePart, timelineParts, TOLD, type Told } from './timeline.parts.ts';

export interface TimelineQuestion {
  readonly customerId: string;
  readonly kinds: readonly string[] | null | undefined;
  readonly after: Place | null;
  readonly limit: number;
}

export interface MomentRow extends Place, Readonly<Record<Told, string | null>> {
  readonly rowType: string;
  /** Milliseconds since 1970. */
  readonly instant: string;
  /** The day, where no hour is known. */
  readonly day: string | null;
}

/** Writes one part of the statement: names of properties become columns, and each is told only to who may read it. */
class PartWriter {
  readonly #ctx: Ctx;
  readonly #binder: Binder;
  readonly #part: TimelinePart;

  constructor(ctx: Ctx, binder: Binder, part: TimelinePart) {
    this.#ctx = ctx;
    this.#binder = binder;
    this.#part = part;
  }

  /** Null when nothing of it exists for the asker. */
  write({ customerId, after, limit }: TimelineQuestion): string | null {
    const { kind, where = 'true' } = this.#part;
    const of = this.#part.of();
    const scope = this.#binder.scope(of, 't', this.#part.via === undefined ? Customer : null);
    if (scope === 'false') return null;
    const { at, day } = this.#time();
    const told = TOLD.map((name) => `${this.#told(name)} as "${name}"`);
    const conditions = [this.#ofCustomer(customerId), where, scope, after ? this.#behind(at, after) : 'true'];
    return `(select '${kind}' as kind, '${of.name}' as "rowType", t.id, ${at} as at, ${day} as day, ${told.join(', ')}
      from ${this.#meta(of).tableName} t where ${conditions.join(' and ')} order by ${at} desc, t.id desc limit ${limit})`;
  }

  #behind(at: string, after: Place): string {
    const { at: instant, id, kind } = after;
    const place = `${this.#binder.bind(instant)}::timestamptz, ${this.#binder.bind(id)}::uuid, ${this.#binder.bind(kind)}::text`;
    return `(${at}, t.id, '${this.#part.kind}'::text) < (${place})`;
  }

  #meta(of: ClassType): EntityMetadata {
    return this.#ctx.em.getMetadata().get(of as never) as unknown as EntityMetadata;
  }

  #property(of: ClassType, name: string): EntityProperty {
    const property = this.#meta(of).properties[name as never] as EntityProperty | undefined;
    if (!property) throw new Error(`${of.name} has no ${name} for the timeline.`);
    return property;
  }

  #column(of: ClassType, name: string): string {
    return this.#property(of, name).fieldNames[0] as string;
  }

  #ofCustomer(customerId: string): string {
    const [first = 'customer', last] = (this.#part.via ?? 'customer').split('.');
    const of = this.#part.of();
    const id = `${this.#binder.bind(customerId)}::uuid`;
    const column = `t.${this.#column(of, first)}`;
    if (!last) return `${column} = ${id}`;
    const between = this.#property(of, first).targetMeta as EntityMetadata;
    const inner = this.#column(between.class as ClassType, last);
    return `${column} in (select b.id from ${between.tableName} b where b.${inner} = ${id})`;
  }

  #time(): { at: string; day: string } {
    const property = this.#property(this.#part.of(), this.#part.at);
    const column = `t.${property.fieldNames[0]}`;
    if (property.columnTypes[0] !== 'date') return { at: column, day: 'null::text' };
    const zone = this.#binder.bind(this.#ctx.zone);
    return { at: `(${column}::timestamp at time zone ${zone}::text)`, day: `${column}::text` };
  }

  #told(name: Told): string {
    const path = this.#part.tells[name];
    if (!path) return 'null::text';
    const of = this.#part.of();
    const [first = '', last] = path.split('.');
    if (!this.#mayRead(of, first)) return 'null::text';
    if (!last) return `t.${this.#column(of, first)}::text`;
    const other = this.#property(of, first).targetMeta as EntityMetadata;
    const target = other.class as ClassType;
    if (!this.#mayRead(target, last)) return 'null::text';
    const alias = this.#binder.alias();
    return `(select ${alias}.${this.#column(target, last)}::text from ${other.tableName} ${alias}
      where ${alias}.id = t.${this.#column(of, first)} and ${this.#binder.scope(target, alias)})`;
  }

  #mayRead(of: ClassType, name: string): boolean {
    const right = rightOf(of, name);
    return right === null || this.#ctx.actor.can(right);
  }
}

/** The newest moments of one customer over all modules, by one statement. */
export async function findMoments(ctx: Ctx, question: TimelineQuestion): Promise<MomentRow[]> {
  const binder = new Binder(ctx);
  const texts = timelineParts(question.kinds).flatMap(
    (part) => new PartWriter(ctx, binder, part).write(question) ?? [],
  );
  if (texts.length === 0) return [];
  return ctx.read<MomentRow>(
    `/* customers.timeline */ select kind, "rowType", id::text as id, at::text as at, floor(extract(epoch from at) * 1000)::text as instant,
       day, ${TOLD.map((name) => `"${name}"`).join(', ')}
     from (${texts.join(' union all ')}) m order by m.at desc, m.id desc, m.kind desc limit ${question.limit}`,
    binder.values,
  );
}

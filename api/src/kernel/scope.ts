import type { Actor } from './context.ts';
import type { ClassType } from './graphql.ts';

export const EVERYTHING = 'true';
export const NOTHING = 'false';

/** Values of the actor that a condition may name; each use is a bound parameter, so the SQL text depends on rights alone. */
export interface ActorValues {
  readonly repIds: string;
  readonly shopIds: string;
  readonly ledRegionIds: string;
  readonly grantedIds: string;
  readonly formerIds: string;
  readonly employeeId: string;
  readonly accountId: string;
}

export interface ScopeQuestion {
  readonly can: Actor['can'];
  /** The alias of the table in the statement. */
  readonly t: string;
  readonly me: ActorValues;
  /** The condition of another entity under another alias, for rows that belong to it. */
  readonly of: (entity: ClassType, alias: string) => string;
  /** Set when the rows are read below rows of this entity that are visible already: what follows from that need not be asked again. */
  readonly under: ClassType | null;
}

type Condition = (question: ScopeQuestion) => string;

const conditions = new Map<ClassType, Condition>();

/**
 * Which rows of an entity exist for an actor: SQL over alias `t`, from rights and the actor's own values. The one home of
 * the condition; the reader and the ORM filter both take it from here. An entity without one cannot be read.
 */
export function defineScope(entity: ClassType, condition: Condition): void {
  conditions.set(entity, condition);
}

export function hasScope(entity: ClassType): boolean {
  return conditions.has(entity);
}

/** The value behind a name of `ActorValues`, as PostgreSQL reads it. */
export function actorValue(actor: Actor, name: keyof ActorValues): string | null {
  switch (name) {
    case 'repIds':
    case 'shopIds':
    case 'ledRegionIds':
      return `{${actor[name].join(',')}}`;
    case 'grantedIds':
      return `{${[...(actor.grants?.keys() ?? [])].join(',')}}`;
    case 'formerIds':
      return `{${(actor.formerIds ?? []).join(',')}}`;
    default:
      return actor[name];
  }
}

const CASTS: Record<keyof ActorValues, string> = {
  repIds: 'uuid[]',
  shopIds: 'uuid[]',
  ledRegionIds: 'uuid[]',
  grantedIds: 'uuid[]',
  formerIds: 'uuid[]',
  employeeId: 'uuid',
  accountId: 'uuid',
};

/** @param bind turns a name of the actor's values into a placeholder of the statement under construction. */
export function scopeCondition(
  entity: ClassType,
  alias: string,
  {
    can,
    bind,
    under = null,
  }: { can: Actor['can']; bind: (name: keyof ActorValues) => string; under?: ClassType | null },
): string {
  const condition = conditions.get(entity);
  if (!condition) throw new Error(`${entity.name} has no scope: it cannot be read.`);
  const value = (name: keyof ActorValues): string => `${bind(name)}::${CASTS[name]}`;
  const me: ActorValues = {
    get repIds() {
      return value('repIds');
    },
    get shopIds() {
      return value('shopIds');
    },
    get ledRegionIds() {
      return value('ledRegionIds');
    },
    get grantedIds() {
      return value('grantedIds');
    },
    get formerIds() {
      return value('formerIds');
    },
    get employeeId() {
      return value('employeeId');
    },
    get accountId() {
      return value('accountId');
    },
  };
  const sql = condition({ can, t: alias, me, under, of: (other, t) => scopeCondition(other, t, { can, bind }) });
  return sql === EVERYTHING || sql === NOTHING ? sql : `(${sql})`;
}

/** Whoever holds every right; what a condition binds does not matter. */
const ALL_RIGHTS = { can: () => true, bind: (name: string) => name } as const;

/** Whether rights of the actor hide rows that others see: numbers about what is left are partial then (domain-rules 6.5). */
export function isPartial(entity: ClassType, can: Actor['can'], under: ClassType | null = null): boolean {
  const own = scopeCondition(entity, 't', { can, bind: ALL_RIGHTS.bind, under });
  return own !== EVERYTHING && own !== scopeCondition(entity, 't', { ...ALL_RIGHTS, under });
}

/** A condition with `?` for its values, which follow in their order. */
export interface BoundCondition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The rows of an entity that exist for the actor, as a condition of a statement that is written by hand. */
export function boundScope(entity: ClassType, alias: string, actor: Actor): BoundCondition {
  const condition = scopeCondition(entity, alias, {
    can: (permission) => actor.can(permission),
    bind: (name) => `[::${name}::]`,
  });
  const values: unknown[] = [];
  // Values last and in the order of the text: a condition may drop what it asked for.
  const text = condition.replaceAll(
    /\[::(repIds|shopIds|ledRegionIds|grantedIds|formerIds|employeeId|accountId)::\]/g,
    (_, name: keyof ActorValues) => {
      values.push(actorValue(actor, name));
      return '?';
    },
  );
  return { text, values };
}

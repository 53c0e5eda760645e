import type { Actor, Permission } from '../kernel/context.ts';
import { defineScope } from '../kernel/scope.ts';
import { Binder } from './binder.ts';
import type { CatalogField, Column, EntityType, ToMany, ToOne } from './catalog.ts';

/** Made-up entities for the unit tests of the reader: cakes, their bakers and what was eaten. */
class Baker {}
class Cake {}

defineScope(Baker, ({ can }) => (can('baker:read') ? 'true' : 'false'));
defineScope(Cake, ({ t, me }) => `${t}.owner_id = any(${me.repIds})`);

interface ColumnOptions {
  readonly nullable?: boolean;
  readonly right?: Permission;
}

function column(name: string, cast: string, { nullable = false, right }: ColumnOptions = {}): Column {
  const sql = (alias: string): string => `${alias}.${name}`;
  const value = cast === 'timestamptz' ? 'instant' : 'string';
  return { kind: 'column', name, sql, value, cast, nullable, right: right ?? null, accessLogged: false };
}

function entity(entityClass: typeof Baker, table: string, columns: readonly Column[]): EntityType {
  const fields = new Map<string, CatalogField>(columns.map((one) => [one.name, one]));
  const sorts = new Map(columns.map(({ name }) => [name.toUpperCase(), name]));
  const id = columns[0] as Column;
  const own = new Map(columns.map((one): [string, Column | ToOne] => [one.name, one]));
  const measurables = new Map(sorts);
  return {
    name: entityClass.name,
    class: entityClass,
    table,
    id,
    graphql: {} as never,
    fields,
    columns: own,
    sorts,
    measurables,
  };
}

export const baker = entity(Baker, 'bakers', [
  column('id', 'uuid'),
  column('name', 'text'),
  column('wage', 'numeric', { right: 'baker:readWage' }),
]);
export const cake = entity(Cake, 'cakes', [
  column('id', 'uuid'),
  column('name', 'text'),
  column('eggs', 'integer', { nullable: true }),
  column('price', 'numeric', { nullable: true }),
  column('bakedOn', 'date', { nullable: true }),
  column('soldAt', 'timestamptz'),
  column('isSweet', 'boolean'),
]);

const bakerOfCake: ToOne = {
  kind: 'toOne',
  name: 'baker',
  column: column('baker_id', 'uuid', { nullable: true }),
  target: baker,
  right: null,
};
const cakesOfBaker: ToMany = {
  kind: 'toMany',
  name: 'cakes',
  shape: 'page',
  target: cake,
  parent: Baker,
  via: column('baker_id', 'uuid'),
  sort: ['name'],
  right: null,
};
cake.fields.set('baker', bakerOfCake);
cake.columns.set('baker', bakerOfCake);
cake.measurables.set('BAKER', 'baker');
cake.sorts.set('BAKER_NAME', 'baker.name');
cake.sorts.set('BAKER_WAGE', 'baker.wage');
baker.fields.set('cakes', cakesOfBaker);

const favouriteOfBaker: ToOne = {
  kind: 'toOne',
  name: 'favourite',
  column: column('favourite_id', 'uuid', { nullable: true }),
  target: cake,
  right: null,
};
baker.fields.set('favourite', favouriteOfBaker);
baker.columns.set('favourite', favouriteOfBaker);
baker.measurables.set('FAVOURITE', 'favourite');
baker.sorts.set('FAVOURITE_NAME', 'favourite.name');

/** Values of a statement that somebody with these rights asks for. */
export function binderOf(...rights: Permission[]): Binder {
  const permissions = new Set(rights);
  const actor: Actor = {
    kind: 'person',
    accountId: null,
    sessionId: null,
    employeeId: null,
    permissions,
    repIds: ['00000000-0000-7000-8000-000000000001'],
    shopIds: [],
    ledRegionIds: [],
    can: (right) => permissions.has(right),
  };
  return new Binder({ actor, now: new Date('2026-11-21T02:00:00Z'), zone: 'Asia/Shanghai' });
}

import { type Actor, permissionsOf, ROLE_TABLE, type RoleKey } from '@living-archive/api/testing';

import type { Row, Rows } from './rows.ts';
import { compare } from './slow-values.ts';

export interface Asker {
  readonly name: string;
  readonly actor: Actor;
}

function actorOf(
  kind: Actor['kind'],
  permissions: Iterable<string>,
  ids: Pick<Actor, 'accountId' | 'employeeId' | 'repIds' | 'shopIds' | 'ledRegionIds'>,
): Actor {
  const held = new Set(permissions) as Actor['permissions'];
  return { kind, sessionId: null, permissions: held, can: (right) => held.has(right), ...ids };
}

/** The employees with the most customers first: what they see differs most. */
function byCustomers(rows: Rows): Row[] {
  const owned = (id: string): number => (rows.get('Customer') ?? []).filter(({ owner }) => owner === id).length;
  return (rows.get('Employee') ?? []).toSorted(
    (one, other) => owned(other.id) - owned(one.id) || compare(one.id, other.id, 'text'),
  );
}

/** Those whose reach does not depend on whose customers they are. */
const PLAIN_ROLES = (Object.keys(ROLE_TABLE) as RoleKey[]).filter((role) => role !== 'REP' && role !== 'ASSISTANT');

/** No person, in no shop. */
const NOWHERE = { accountId: null, employeeId: null, repIds: [], shopIds: [], ledRegionIds: [] };

/** The product itself: no rights are counted up, none is missing. */
const SYSTEM: Asker = {
  name: 'system',
  actor: {
    ...actorOf('system', [], NOWHERE),
    can: () => true,
  },
};

/**
 * Who asks in the tests of the reader: every role of the role table, every kind of reach that domain rules 2 and 6.5 know,
 * rights that fit no role, a token and the product itself.
 */
export function askersOf(rows: Rows): Asker[] {
  const [repA, repB, helper, ...others] = byCustomers(rows).map(({ id }) => id);
  const accounts = (rows.get('Account') ?? []).map(({ id }) => id);
  let used = 0;
  const account = (): string | null => accounts[used++ % accounts.length] ?? null;
  const some = (entity: string): string[] => (rows.get(entity) ?? []).slice(0, 2).map(({ id }) => id);
  /** Rights decide for whom it means anything. */
  const places = { shopIds: some('Shop'), ledRegionIds: some('Region') };
  const person = (name: string, rights: Iterable<string>, reps: readonly (string | undefined)[]): Asker => {
    const repIds = reps.filter((id) => id !== undefined);
    return {
      name,
      actor: actorOf('person', rights, { accountId: account(), employeeId: repIds[0] ?? null, repIds, ...places }),
    };
  };
  /** Grants as the product would open them: some customers, whoever owns them, deleted ones among them. */
  const granted = (asker: Asker, rights: readonly string[]): Asker => {
    const customers = (rows.get('Customer') ?? []).map(({ id }) => id);
    const [opened, former] = [customers.filter((_, at) => at % 5 === 0), customers.filter((_, at) => at % 4 === 1)];
    const held = new Set([...asker.actor.permissions, 'customer:readGranted', 'visit:readAuthored', ...rights]);
    return {
      name: `${asker.name} with grants`,
      actor: {
        ...asker.actor,
        permissions: held as Actor['permissions'],
        can: (right) => held.has(right),
        grants: new Map(opened.map((id) => [id, id])),
        formerIds: former,
      },
    };
  };
  const own = [...permissionsOf('REP')].filter((right) => !/^(visit|order):read|^employee:read$/.test(right));
  return [
    person('rep A', permissionsOf('REP'), [repA]),
    person('rep B', permissionsOf('REP'), [repB]),
    person('assistant of A', permissionsOf('ASSISTANT'), [helper, repA]),
    ...PLAIN_ROLES.map((role, index) => person(role, permissionsOf(role), [others[index % others.length]])),
    {
      name: 'BI token',
      actor: actorOf('token', permissionsOf('BI'), { ...NOWHERE, accountId: account() }),
    },
    SYSTEM,
    person('own customers without their visits and orders', own, [repA]),
    person('own customers, all orders', [...own, 'order:readAll', 'order:readAmounts'], [repB]),
    person(
      'all customers, own orders and visits',
      ['customer:readAll', 'customer:readName', 'order:readOwn', 'visit:readOwn', 'employee:read'],
      [repA],
    ),
    person('own customers and visits, no colleagues', ['customer:readOwn', 'visit:readOwn', 'visit:readMemo'], [repA]),
    person('nothing', [], [undefined]),
    granted(person('rep B', permissionsOf('REP'), [repB]), []),
    granted(person('REGION_LEADER', permissionsOf('REGION_LEADER'), [repA]), [
      'customer:readName',
      'customer:readProfile',
      'contact:read',
      'visit:readMemo',
    ]),
  ];
}

import { describe, expect, test } from 'vitest';

import { isPermission, PERMISSION_NAMES, PERMISSIONS, type StaffPermission } from './permissions.ts';
import { permissionsOf, ROLE_KEYS, ROLE_TABLE, unionOfPermissions, type RoleKey } from './role-table.ts';

function holders(permission: StaffPermission): RoleKey[] {
  return ROLE_KEYS.filter((role) => permissionsOf(role).has(permission));
}

function rightsStartingWith(role: RoleKey, ...nouns: string[]): string[] {
  return [...permissionsOf(role)].filter((name) => nouns.some((noun) => name.startsWith(`${noun}:`)));
}

const ABOUT_CUSTOMERS = ['customer', 'contact', 'visit', 'visitCard', 'order', 'delivery', 'payment'];

describe('the list', () => {
  test.each(PERMISSION_NAMES)('%s is noun:verb and says in a sentence what it opens', (name) => {
    expect(name).toMatch(/^[a-z][A-Za-z]*:[a-z][A-Za-z]*$/);
    expect(PERMISSIONS[name]).toMatch(/^[A-Z].*\.$/);
  });

  test('a word that only looks like a permission is none', () => {
    expect(isPermission('customer:readAll')).toBe(true);
    expect(isPermission('constructor')).toBe(false);
    expect(isPermission('customer:everything')).toBe(false);
  });

  test.each(PERMISSION_NAMES)('%s is held by some role', (name) => {
    expect(holders(name)).not.toEqual([]);
  });

  test.each(ROLE_KEYS)('the role %s uses listed permissions, each once', (role) => {
    const { permissions } = ROLE_TABLE[role];

    expect(permissions.filter((name) => !isPermission(name))).toEqual([]);
    expect(new Set(permissions).size).toBe(permissions.length);
  });
});

describe('who may read', () => {
  test('rules 6.5: personal data of every customer are for general manager and sales manager', () => {
    const readers = holders('customer:readAll').filter((role) => permissionsOf(role).has('contact:readPersonal'));

    expect(readers).toEqual(['GENERAL_MANAGER', 'SALES_MANAGER']);
  });

  test('rules 6.5: a rep reads own customers, an assistant those of the assigned reps', () => {
    expect(
      rightsStartingWith('REP', 'customer', 'visit', 'order').filter((name) => /:read(All|Assigned)$/.test(name)),
    ).toEqual([]);
    expect(holders('customer:readOwn')).toEqual(['REP']);
    expect(holders('customer:readAssigned')).toEqual(['ASSISTANT']);
    expect(permissionsOf('ASSISTANT').has('customer:readAll')).toBe(false);
  });

  test('rules 3.2: personal data are hidden from assistants', () => {
    expect(holders('contact:readPersonal')).toEqual(['GENERAL_MANAGER', 'SALES_MANAGER', 'REP']);
  });

  test('rules 6.5: finance reads code, name, terms, orders and payments, nothing of the archive', () => {
    const finance = rightsStartingWith('FINANCE', 'customer', 'contact', 'visit', 'visitCard');

    expect(finance).toEqual(['customer:readAll', 'customer:readName', 'customer:readTerms']);
    expect(permissionsOf('FINANCE')).toContain('order:readAll');
    expect(permissionsOf('FINANCE')).toContain('payment:read');
  });

  test.each(['HR', 'FRONT_DESK', 'INSPECTOR', 'REGION_LEADER', 'STORE_MANAGER', 'CLERK', 'ADMIN'] as const)(
    'rules 6.5: %s reads nothing of customers',
    (role) => {
      expect(rightsStartingWith(role, ...ABOUT_CUSTOMERS)).toEqual([]);
    },
  );

  test.each(['WAREHOUSE', 'PRODUCTION', 'AFTER_SALES', 'COMMERCE'] as const)(
    'rules 6.5: %s sees whose goods it moves, without prices and without the archive',
    (role) => {
      const rights = rightsStartingWith(role, 'customer', 'contact', 'visit', 'payment');

      expect(rights).toEqual(['customer:readAll', 'customer:readName']);
      expect(permissionsOf(role).has('order:readAmounts')).toBe(false);
    },
  );

  test.each(['BI', 'DEVELOPER'] as const)('promise D5: %s sees no direct identifier', (role) => {
    const identifying = [...permissionsOf(role)].filter((name) =>
      /:read(Name|Phone|Personal|Profile|Memo|Changes)$/.test(name),
    );

    expect(identifying).toEqual([]);
    expect(permissionsOf(role).has('contact:read')).toBe(false);
  });

  test('promise D6: the journal is readable by named roles, its values by the general manager', () => {
    expect(holders('journal:read')).toEqual(['ADMIN', 'GENERAL_MANAGER']);
    expect(holders('journal:readChanges')).toEqual(['GENERAL_MANAGER']);
  });

  test('promise S17: the playground is for administrators and developers', () => {
    expect(holders('schema:explore')).toEqual(['ADMIN', 'DEVELOPER']);
  });
});

describe('who may do', () => {
  test('rules 6.2, 6.3: blanks are filled by those who know, who also ask for changes', () => {
    expect(holders('customer:fill')).toEqual(['SALES_MANAGER', 'SALES_SUPERVISOR', 'REP', 'ASSISTANT']);
  });

  test('rules 2, 6.3: the sales manager consents, the general manager above him, leaders for their people', () => {
    expect(holders('request:decideSales')).toEqual(['SALES_MANAGER']);
    expect(holders('request:decideTop')).toEqual(['GENERAL_MANAGER']);
    expect(holders('request:decideTeam')).toEqual(['DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_SUPERVISOR', 'REGION_LEADER']);
  });

  test('rules 5.1: visits are recorded by the rep or for the rep, and voided by the manager', () => {
    expect(holders('visit:record')).toEqual(['REP', 'ASSISTANT']);
    expect(holders('visit:void')).toEqual(['SALES_MANAGER']);
  });

  test('rules 2: finance records receipts', () => {
    expect(holders('payment:record')).toEqual(['FINANCE']);
    expect(holders('payment:refund')).toEqual(['FINANCE']);
  });

  test('rules 13: a hold is lifted by finance and the heads of sales, not by those who sell', () => {
    expect(holders('order:release')).toEqual(['GENERAL_MANAGER', 'SALES_DIRECTOR', 'SALES_MANAGER', 'FINANCE']);
  });

  test('promise S20: the export of whole answers is for few', () => {
    expect(holders('query:stream')).toEqual(['GENERAL_MANAGER', 'SALES_MANAGER', 'FINANCE', 'DEVELOPER', 'BI']);
  });

  test('rights are given by the administrator alone', () => {
    expect(holders('role:manage')).toEqual(['ADMIN']);
    expect(holders('account:manage')).toEqual(['ADMIN']);
  });

  test('two roles allow what either allows, and unknown names in the table allow nothing', () => {
    expect(
      unionOfPermissions([
        ['shop:manage', 'made:up'],
        ['region:manage', 'shop:manage'],
      ]),
    ).toEqual(['region:manage', 'shop:manage']);
  });
});

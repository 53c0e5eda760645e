import { openTestArchive, permissionsOf } from '@living-archive/api/testing';
import pg from 'pg';

import { cloneDatabase } from '../support/database.ts';
import type { Asker } from './askers.ts';
import { modelOf } from './model.ts';
import { loadRows } from './rows.ts';
import { ask, type Trial } from './trial.ts';

function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const LI = idOf(1);
export const WANG = idOf(2);
const [SHANGHAI, BEIJING] = [idOf(3), idOf(4)];
const [ANNA, BERT, CARL] = [idOf(11), idOf(12), idOf(13)];

type Values = Readonly<Record<string, unknown>>;

function customer(serial: number, id: string, values: Values): Values {
  const shared = { serial, gender: 'O', nature: 'COMPANY', state: 'ACTIVE', grade: 'A' };
  return { id, code: `C-${serial}`, name: `Customer ${serial}`, ...shared, ...values };
}

function order(number: number, receivedAt: string, values: Values): Values {
  const shared = { kind: 'ORDER', channel: 'PHONE', ship_to_name: 'x', currency: 'CNY' };
  const at = { received_at: receivedAt, entered_at: receivedAt, ack_due_at: receivedAt };
  return { id: idOf(100 + number), number: `SO-${number}`, ...shared, ...at, ...values };
}

/** Few rows whose sums can be done by hand. Anna has three orders around 1 April in Shanghai, Bert two of the next year, Carl none. */
const WORLD: readonly (readonly [table: string, rows: readonly Values[]])[] = [
  [
    'employees',
    [
      { id: LI, number: 'E1', name: 'Li' },
      { id: WANG, number: 'E2', name: 'Wang' },
    ],
  ],
  [
    'regions',
    [
      { id: SHANGHAI, code: 'SH', name: 'Shanghai' },
      { id: BEIJING, code: 'BJ', name: 'Beijing' },
    ],
  ],
  [
    'customers',
    [
      customer(1, ANNA, { region_id: SHANGHAI, owner_id: LI }),
      customer(2, BERT, { region_id: BEIJING, owner_id: WANG }),
      customer(3, CARL, { region_id: SHANGHAI, owner_id: null }),
    ],
  ],
  [
    'orders',
    [
      order(1, '2026-03-31T15:59:00Z', { customer_id: ANNA, rep_id: LI, net_amount: '100.00' }),
      order(2, '2026-03-31T16:30:00Z', { customer_id: ANNA, rep_id: LI, net_amount: '50.25' }),
      order(3, '2026-04-30T15:00:00Z', { customer_id: ANNA, rep_id: WANG, net_amount: '0.00', freight: '10.00' }),
      order(4, '2026-12-31T17:00:00Z', { customer_id: BERT, rep_id: WANG, net_amount: '200.00', freight: '3.33' }),
      order(5, '2027-01-03T20:00:00Z', { customer_id: BERT, rep_id: null, net_amount: '33.33', freight: '3.34' }),
    ],
  ],
];

export async function openSmallWorld(name: string): Promise<Trial> {
  const database = await cloneDatabase(`reader_${name}_${process.pid}_${Date.now()}`);
  const client = new pg.Client({ connectionString: database.migrationUrl });
  await client.connect();
  for (const [table, rows] of WORLD) {
    for (const row of rows) {
      const stamped = { created_at: '2026-01-01', updated_at: '2026-01-01', ...row };
      const places = Object.keys(stamped).map((_, at) => `$${at + 1}`);
      const text = `insert into ${table} (${Object.keys(stamped).join(', ')}) values (${places.join(', ')})`;
      await client.query(text, Object.values(stamped));
    }
  }
  await client.end();
  const archive = await openTestArchive(database.url);
  const model = modelOf(archive);
  const rows = await loadRows(database.migrationUrl, model);
  return { archive, database, model, rows, askers: [], stop: () => archive.stop() };
}

/** Somebody with exactly these rights. */
export function holderOf(rights: Iterable<string>, employeeId: string | null = null): Asker {
  const permissions = new Set(rights) as Asker['actor']['permissions'];
  const repIds = employeeId ? [employeeId] : [];
  const ids = { accountId: idOf(900), sessionId: null, employeeId, repIds, shopIds: [], ledRegionIds: [] };
  return { name: 'somebody', actor: { kind: 'person', permissions, can: (right) => permissions.has(right), ...ids } };
}

export const MANAGER = holderOf(permissionsOf('GENERAL_MANAGER'));

interface Asking {
  readonly asker?: Asker;
  readonly variables?: Record<string, unknown>;
}

/** The answer to what must be answered. */
export async function answerOf(
  trial: Trial,
  text: string,
  { asker = MANAGER, variables = {} }: Asking = {},
): Promise<Record<string, unknown>> {
  const answer = await ask(trial, asker, { text, variables });
  if (!answer.data) throw new Error(`${answer.error}: ${answer.message} for ${text}`);
  return answer.data;
}

export interface GroupPage {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Groups of all orders. */
export async function orderGroups(
  trial: Trial,
  { args, nodes }: { args: string; nodes: string },
  asker = MANAGER,
): Promise<GroupPage['nodes']> {
  const text = `{ orders { groups(${args}) { nodes { ${nodes} } } } }`;
  const { orders } = (await answerOf(trial, text, { asker })) as { orders: { groups: GroupPage } };
  return orders.groups.nodes;
}

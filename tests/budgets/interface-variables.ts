import { Kind, type TypeNode } from 'graphql';
import type pg from 'pg';

import type { InterfaceQuery } from '../support/documents.ts';

type Variables = Readonly<Record<string, unknown>>;

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** What people choose on the pages whose rows grow, beside the page as it opens. */
const CHOSEN: Readonly<Record<string, readonly Variables[]>> = {
  CustomersPage: [
    { sort: [{ by: 'CODE' }] },
    { sort: [{ by: 'NAME', direction: 'DESC' }] },
    { search: '1234' },
    { filter: { region: { id: { in: ['$regions'] } } }, sort: [{ by: 'CODE' }] },
    { filter: { owner: { id: { in: ['$employees'] } } }, sort: [{ by: 'CODE' }] },
  ],
  OrdersPage: [
    { sort: [{ by: 'RECEIVED_AT', direction: 'DESC' }] },
    { sort: [{ by: 'NUMBER' }] },
    { search: 'SO-2026-000123' },
    { filter: { rep: { id: { in: ['$employees'] } } }, sort: [{ by: 'RECEIVED_AT', direction: 'DESC' }] },
    { filter: { customer: { id: { eq: '$customers' } } }, sort: [{ by: 'RECEIVED_AT', direction: 'DESC' }] },
  ],
  VisitsPage: [
    { sort: [{ by: 'VISITED_AT', direction: 'DESC' }] },
    { filter: { rep: { id: { in: ['$employees'] } } }, sort: [{ by: 'VISITED_AT', direction: 'DESC' }] },
  ],
  CustomerOptions: [{ search: '1234' }],
  EmploymentsPage: [
    { filter: { hiredOn: { gte: '2026-06-01', lte: '2026-08-23' } }, sort: [{ by: 'HIRED_ON', direction: 'DESC' }] },
    { filter: { leftOn: { gte: '2026-06-01', lte: '2026-08-23' } }, sort: [{ by: 'HIRED_ON', direction: 'DESC' }] },
  ],
  PapersPage: [
    {
      filter: { isRenewed: { eq: false }, validTo: { gte: '2026-10-01', lte: '2026-11-30' } },
      sort: [{ by: 'VALID_TO', direction: 'ASC' }],
    },
  ],
};

const TABLES: Readonly<Record<string, string>> = {
  attendanceResult: 'attendance_results',
  candidate: 'candidates',
  archiveVolume: 'archive_volumes',
  careerPath: 'employees',
  contact: 'contacts',
  customer: 'customers',
  customerDuplicates: 'customers',
  employee: 'employees',
  employeeDocument: 'employee_documents',
  employeeStanding: 'employees',
  importRun: 'import_runs',
  order: 'orders',
  punch: 'punches',
  regionRecodePreview: 'regions',
  trial: 'trials',
  trialEvidence: 'trials',
  trialStage: 'trial_stages',
  trainingCourse: 'training_courses',
  trialTemplate: 'trial_templates',
  visitProposals: 'routes',
};

/** A value of each type that a question may insist on. */
const VALUES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CareerLevel: 'CLERK',
  CompositionAxis: 'REGION',
  CompositionSpan: 'QUARTER',
  CustomerGrade: 'A',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  DuplicateQuestionInput: { name: 'customer', phone: '13800000000' },
  ExpenseReportKey: 'REP',
  Int: 12,
  Month: '2026-01',
  String: 'visit.memoWindow',
};

const OF_SHOP = { shop: { id: { eq: '$shops' } }, startsOn: { eq: '2026-10-01' } };
const OF_PERSON = {
  employee: { id: { eq: '$employees' } },
  startsAt: { lt: '2026-10-02T22:00:00Z' },
  endsAt: { gt: '2026-10-01T16:00:00Z' },
};

/** What pages ask for that cannot be opened without a shop, a person or a month. */
const FILTERS: Readonly<Record<string, unknown>> = {
  AttendanceAdjustmentFilter: { employee: { id: { eq: '$employees' } }, startsOn: { eq: '2026-10-01' } },
  AttendanceNoticeFilter: OF_PERSON,
  AttendanceResultFilter: { ...OF_SHOP, isCurrent: { eq: true } },
  DateOperators: { eq: '2026-10-01' },
  LeaveRequestFilter: OF_PERSON,
  OutingFilter: OF_PERSON,
  RosterEntryFilter: { date: { gte: '2026-10-01', lte: '2026-10-31' }, cancelledAt: { isNull: true } },
  ShopMonthReportFilter: OF_SHOP,
  TrainingNeedFilter: { raisedBy: { id: { eq: '$employees' } } },
  TrainingSessionFilter: { startsAt: { lt: '2026-10-31T16:00:00Z' }, endsAt: { gt: '2026-09-30T16:00:00Z' } },
};

/** What a name says closer than its type. */
const NAMED: Readonly<Record<string, unknown>> = {
  categoryId: NOBODY,
  code: 'XYZ',
  days: ['2026-10-01', '2026-10-02'],
  employeeId: '$employees',
  from: '2026-10-01',
  ids: [NOBODY],
  me: '$employees',
  month: '2026-10',
  regionId: '$regions',
  shopId: '$shops',
  startsOn: '2026-10-01',
  to: '2026-10-31',
  whose: '$employees',
  year: 2026,
};

/** Values for the variables of a question, one set for each way it is asked. */
export async function variantsOf(query: InterfaceQuery, database: pg.Client): Promise<Variables[]> {
  const always = await required(query, database);
  const variants = [always];
  for (const chosen of CHOSEN[query.name] ?? []) variants.push({ ...always, ...(await withIds(chosen, database)) });
  return variants;
}

async function required({ operation }: InterfaceQuery, database: pg.Client): Promise<Variables> {
  const [root] = operation.selectionSet.selections;
  const table = root?.kind === Kind.FIELD ? TABLES[root.name.value] : undefined;
  const needed = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  const id = table ? await anId(table, database) : NOBODY;
  const values: Record<string, unknown> = {};
  for (const { variable, type } of needed) {
    const name = variable.name.value;
    const { value } = await withIds({ value: valueOf(name, nameOf(type), id) }, database);
    values[name] = value;
  }
  return values;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function valueOf(name: string, type: string, id: string): unknown {
  const named = type === 'DateTime' ? undefined : NAMED[name];
  return named ?? (type === 'ID' ? id : (VALUES[type] ?? FILTERS[type]));
}

async function anId(table: string, database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `select id from (select id from ${table} order by id limit 21) first_ones order by id desc limit 1`,
  );
  return rows[0]?.id ?? NOBODY;
}

/** `$orders` stands for the id of an order. */
async function withIds(value: Variables, database: pg.Client): Promise<Variables> {
  const text = JSON.stringify(value);
  const [, table] = /\$(\w+)/.exec(text) ?? [];
  return table ? (JSON.parse(text.replace(`$${table}`, await anId(table, database))) as Variables) : value;
}

import type { EntityManager } from '@mikro-orm/postgresql';

import type { Ctx } from '../../kernel/context.ts';
import { businessDate } from '../../kernel/period.ts';
import { ApprovalRequest } from '../../modules/approvals/index.ts';
import {
  ArchiveDocument,
  ArchiveItem,
  ArchiveVolume,
  Contribution,
  DailyRecord,
  FocusEntry,
  FocusList,
  ReviewMeeting,
  UpdateSession,
  UpdateSessionItem,
  UpdateSessionRep,
} from '../../modules/archive/index.ts';
import { PriceLevel, PricePlan } from '../../modules/classification/index.ts';
import {
  Contact,
  Customer,
  CustomerCode,
  judgeCompleteness,
  MergedRow,
  OwnershipPeriod,
} from '../../modules/customers/index.ts';
import { JobRun } from '../../modules/jobs/index.ts';
import { Notification } from '../../modules/notifications/index.ts';
import { Delivery, DeliveryLine, Order, OrderLine, Payment } from '../../modules/orders/index.ts';
import {
  EventLead,
  EventStaff,
  Expense,
  ExpenseStandard,
  Greeting,
  GreetingRound,
  MaintenancePlan,
  MonthlyAssignment,
  SalesBudget,
  SalesEvent,
  SalesPlan,
  SalesTask,
  TaskList,
  VisitTask,
} from '../../modules/planning/index.ts';
import { Product, ProductCategory } from '../../modules/products/index.ts';
import {
  Account,
  CalendarDay,
  Employee,
  hashPassword,
  Region,
  RepAssignment,
  Shop,
} from '../../modules/staff/index.ts';
import { RegularMeeting, Route, RouteStop, Visit, VisitCard, VisitPlanItem } from '../../modules/visits/index.ts';
import { cardRows, codeRows, contactRows, customerRows, ownershipRows, visitRows } from './demo/archive.rows.ts';
import { binRows } from './demo/bin.rows.ts';
import { classRows } from './demo/class.rows.ts';
import { demoCompany, type DemoCompany } from './demo/demo-company.ts';
import { deskTables } from './demo/desk.tables.ts';
import { filingRows } from './demo/filing.rows.ts';
import { insert, type Table } from './demo/insert.ts';
import { keepingRows } from './demo/keeping.rows.ts';
import { learningTables } from './demo/learning/learning.tables.ts';
import { makingOf } from './demo/making.ts';
import { calendarRows, jobRows, notificationRows } from './demo/mechanism.rows.ts';
import { deliveryRows, lineRows, loadRows, orderRows, paymentRows } from './demo/order.rows.ts';
import {
  assignmentRows,
  categoryRows,
  employeeRows,
  idsOf,
  productRows,
  regionRows,
  shopRows,
  written,
  type Ids,
  type Rows,
} from './demo/people.rows.ts';
import { planningRows } from './demo/planning.rows.ts';
import { Random } from './demo/random.ts';
import { SAID, SIGNED } from './demo/record.sql.ts';
import { regimeRows } from './demo/regime.rows.ts';
import { reviewRows } from './demo/review.rows.ts';
import { ZONE } from './demo/season.ts';
import { seedShops } from './demo/shops/seed-shops.ts';
import { shopTables } from './demo/shops/shop.tables.ts';
import { demoPassword } from './demo/staff.ts';
import { VISITS_TOLD } from './demo/visits.sql.ts';

export { demoAccounts, type DemoAccount } from './demo/staff.ts';

/** Fills an empty database, in which the roles are, with the demo company as it stands now. Part of the caller's transaction. */
export async function seedDemo(ctx: Ctx): Promise<void> {
  const { em, now } = ctx;
  // What a request may take is too little for a whole company on a slow machine.
  await em.execute('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
  const company = demoCompany(now);
  const random = new Random(1956);
  const idAt = (instant: Date): string => random.idAt(instant);
  const ids = idsOf(company, idAt);
  const accounts = await accountRows(company, { ids, idAt, now });
  const making = makingOf(company, { ids, idAt, now, accounts });
  const bin = binRows(company, making);
  const tables: readonly Table[] = [
    ...peopleTables(company, { ids, idAt }),
    [Account, accounts],
    ...archiveTables(company, { ids, idAt, now }),
    ...orderTables(company, { ids, idAt }),
    ...planningTables(company, { ids, idAt, now }),
    ...keepingTables(company, { ids, idAt, now }),
    ...filingTables(company, { ids, idAt, now, categories: await categoryIds(em) }),
    ...classTables(company, { ids, idAt, now }),
    ...mechanismTables(accounts, { idAt, now }),
    ...regimeTables(company, { ids, idAt, now }),
    ...deskTables(company, making, bin),
    ...shopTables(company, making),
    ...learningTables(company, making),
  ];
  for (const [entity, rows] of tables) await insert(em, entity, rows);
  await seedShops(ctx, company, making);
  await em.insertMany(MergedRow, bin.movedRows as never);
  await insert(em, ReviewMeeting, await reviewRows(em, making));
  await em.execute(CLASSES);
  await em.execute(FOCUSED);
  for (const text of VISITS_TOLD) await em.execute(text);
  await em.execute(SIGNED, [businessDate(now, ZONE), now.toISOString()]);
  await em.execute(
    SAID,
    Array.from({ length: 3 }, () => now.toISOString()),
  );
  await judgeCompleteness(
    em,
    company.customers.map(({ id }) => id),
  );
  await moveSequences(em, { ...company, customerCount: company.customers.length + bin.customers.length });
}

/** The six categories come with the tables. */
async function categoryIds(em: EntityManager): Promise<ReadonlyMap<number, string>> {
  const rows = await em.execute<{ id: string; no: number }[]>('select id, no from archive_categories');
  return new Map(rows.map(({ id, no }) => [no, id]));
}

type Filing = Making & { now: Date; categories: ReadonlyMap<number, string> };

function filingTables(company: DemoCompany, { ids, idAt, now, categories }: Filing): readonly Table[] {
  const rows = filingRows(company, { ids, idAt, now, today: businessDate(now, ZONE), categories });
  return [
    [ArchiveVolume, rows.volumes],
    [ArchiveItem, rows.items],
    [ArchiveDocument, rows.documents],
    [DailyRecord, rows.records],
  ];
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
}

function peopleTables(company: DemoCompany, { ids, idAt }: Making): readonly Table[] {
  return [
    [Region, regionRows(ids)],
    [Shop, shopRows(ids)],
    [Employee, employeeRows(company, ids)],
    [RepAssignment, assignmentRows(company, { ids, idAt })],
    [ProductCategory, categoryRows(company, ids)],
    [Product, productRows(company, ids)],
  ];
}

function archiveTables(company: DemoCompany, { ids, idAt, now }: Making & { now: Date }): readonly Table[] {
  return [
    [Customer, customerRows(company, { ids, now })],
    [CustomerCode, codeRows(company, idAt)],
    [OwnershipPeriod, ownershipRows(company, { ids, idAt })],
    [Contact, contactRows(company, idAt)],
    [VisitCard, cardRows(company, ids)],
    [Visit, visitRows(company, ids)],
  ];
}

function orderTables(company: DemoCompany, { ids, idAt }: Making): readonly Table[] {
  return [
    [Order, orderRows(company, ids)],
    [OrderLine, lineRows(company)],
    [Delivery, deliveryRows(company, ids)],
    [DeliveryLine, loadRows(company, idAt)],
    [Payment, paymentRows(company, ids)],
  ];
}

function planningTables(company: DemoCompany, { ids, idAt, now }: Making & { now: Date }): readonly Table[] {
  const rows = planningRows(company, { ids, idAt, today: businessDate(now, ZONE) });
  return [
    [SalesPlan, rows.plans],
    [SalesBudget, rows.budgets],
    [ExpenseStandard, rows.standards],
    [SalesEvent, rows.events],
    [EventStaff, rows.eventStaff],
    [EventLead, rows.leads],
    [Expense, rows.expenses],
  ];
}

function mechanismTables(accounts: Rows, moment: { idAt: Making['idAt']; now: Date }): readonly Table[] {
  const reps = accounts.filter(({ roleKeys }) => (roleKeys as readonly string[]).includes('REP'));
  return [
    [CalendarDay, calendarRows(moment)],
    [JobRun, jobRows(moment)],
    [
      Notification,
      notificationRows(
        reps.map(({ id }) => String(id)),
        moment,
      ),
    ],
  ];
}

function keepingTables(company: DemoCompany, { ids, idAt, now }: Making & { now: Date }): readonly Table[] {
  const rows = keepingRows(company, { ids, idAt, now, today: businessDate(now, ZONE) });
  return [
    [TaskList, rows.lists],
    [SalesTask, rows.tasks],
    [MonthlyAssignment, rows.assignments],
    [VisitTask, rows.visitTasks],
    [MaintenancePlan, rows.plans],
    [GreetingRound, rows.rounds],
    [Greeting, rows.greetings],
  ];
}

function classTables(company: DemoCompany, { ids, idAt, now }: Making & { now: Date }): readonly Table[] {
  const rows = classRows(company, { ids, idAt, now, today: businessDate(now, ZONE) });
  return [
    [Route, rows.routes],
    [RouteStop, rows.stops],
    [VisitPlanItem, rows.plans],
    [PricePlan, rows.prices],
    [PriceLevel, rows.levels],
  ];
}

function regimeTables(company: DemoCompany, { ids, idAt, now }: Making & { now: Date }): readonly Table[] {
  const rows = regimeRows(company, { ids, idAt, now, today: businessDate(now, ZONE) });
  return [
    [RegularMeeting, rows.meetings],
    [ApprovalRequest, rows.requests],
    [UpdateSession, rows.sessions],
    [UpdateSessionRep, rows.sessionReps],
    [UpdateSessionItem, rows.sessionItems],
    [Contribution, rows.contributions],
    [FocusList, rows.focusLists],
    [FocusEntry, rows.focusEntries],
  ];
}

/** Customers on the list of the month are marked (rules 6.10). */
const FOCUSED = `/* demo.focused */ update customers set is_focus = true where id in (select customer_id from focus_entries)`;

/** About what the first night will say of them (rules 7.1). */
const CLASSES = `/* demo.classes */ update customers set
  trade_class = case when last_counted_order_at is null then 'NONE' else 'CURRENT' end,
  volume_class = case when last_counted_order_at > first_counted_order_at then 'GENERAL' else 'SCATTERED' end`;

async function accountRows({ staff }: DemoCompany, { ids, idAt, now }: Making & { now: Date }): Promise<Rows> {
  const people = staff.filter(({ loginName }) => loginName !== null);
  // One hash for all: they share the password that the greeting prints.
  const passwordHash = await hashPassword(demoPassword);
  return people.map(({ number, loginName, role }) => ({
    id: idAt(now),
    loginName,
    employee: ids.employee(number),
    roleKeys: [role],
    locale: 'zh-CN',
    passwordHash,
    passwordChangedAt: now,
    ...written(now),
  }));
}

/** The next customer, order and delivery go on where the demo ends. */
async function moveSequences(
  em: EntityManager,
  { customerCount, orders }: Pick<DemoCompany, 'orders'> & { customerCount: number },
): Promise<void> {
  const last = {
    customer_serial: customerCount,
    order_number: orders.length,
    delivery_number: orders.flatMap(({ deliveries }) => deliveries).length,
  };
  for (const [sequence, serial] of Object.entries(last)) {
    await em.execute(`/* demo.sequence */ select setval('${sequence}', ?)`, [serial]);
  }
}

import { addDays, endOfLocalDay } from '../../../kernel/period.ts';
import { lastDayOf } from '../../../modules/customers/access/access.rules.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at, ZONE } from './season.ts';

/** What lies on the manager's desk: access, a grade, changes and a deletion that wait for consent (rules 2, 6.3-6.5). */
export interface DemoWaiting {
  readonly accessRequests: Rows;
  readonly grants: Rows;
  readonly requests: Rows;
  readonly notifications: Rows;
}

const DAYS = 7;

interface Asked {
  readonly kind: string;
  readonly by: string;
  readonly reason: string;
  readonly subject: readonly [type: string, id: string];
  readonly customer?: DemoCustomer;
  readonly facts?: object;
  readonly changes?: readonly object[];
  readonly state?: Wish['state'];
}

interface Wish {
  readonly by: string;
  readonly customers: readonly DemoCustomer[];
  readonly reason: string;
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED';
}

function accessRow({ by, customers, reason, state }: Wish, { idAt, today, holder }: Making) {
  const asked = at(addDays(today, -2), 15);
  const decided = at(addDays(today, -1), 9);
  const open = { validFrom: decided, validTo: endOfLocalDay(lastDayOf(addDays(today, -1), DAYS), ZONE) };
  return {
    id: idAt(asked),
    requester: by,
    codes: customers.map(({ code }) => code),
    reason,
    days: DAYS,
    state,
    ...(state !== 'PENDING' && { decidedBy: holder('SALES_MANAGER') }),
    ...(state === 'APPROVED' && open),
    ...written(asked),
  };
}

const NOTES = {
  PENDING: null,
  APPROVED: '同意，限本次衔接使用。',
  REJECTED: '报价不对外区提供，请按价目表执行。',
} as const;

function requestRow(
  { kind, by, subject: [subjectType, subjectId], state = 'PENDING', ...rest }: Asked,
  { idAt, today, holder, accountOf }: Making,
) {
  const isWaiting = state === 'PENDING';
  const asked = at(addDays(today, -2), isWaiting ? 16 : 15);
  return {
    id: idAt(asked),
    kind,
    customer: rest.customer?.id ?? null,
    subjectType,
    subjectId,
    level: 'SALES_MANAGER',
    requestedBy: by,
    requesterId: accountOf(by),
    requestedAt: asked,
    reason: rest.reason,
    facts: rest.facts ?? null,
    changes: rest.changes ?? null,
    state,
    decisionNote: NOTES[state],
    ...(!isWaiting && { decidedBy: holder('SALES_MANAGER'), decidedAt: at(addDays(today, -1), 9) }),
    // Of most kinds one at a time may wait about a subject; the database keeps two apart.
    waitingKey: isWaiting && kind !== 'CUSTOMER_CHANGE' ? `${kind}:${subjectId}` : null,
    ...written(asked),
  };
}

function askedFor(company: DemoCompany, { ids, now, today, holder }: Making): Asked[] {
  const about = (customer: DemoCustomer | undefined, asked: Omit<Asked, 'by' | 'customer' | 'subject'>): Asked[] =>
    customer
      ? [{ ...asked, by: ids.employee(ownerAt(customer, now).rep), customer, subject: ['Customer', customer.id] }]
      : [];
  const gone = company.customers.find(
    (one) => one.grade === 'N' && !company.orders.some(({ customer }) => customer === one),
  );
  const moved = company.customers.find(({ grade }) => grade === 'C');
  const rising = company.customers.findLast(({ grade, codes }) => grade === 'B' && codes.length === 1);
  const visits = company.cards.filter(({ customer }) => customer === gone).flatMap((card) => card.visits).length;
  return [
    ...about(gone, {
      kind: 'CUSTOMER_DELETE',
      reason: '两次上门均已关门，邻店证实歇业。',
      facts: { ground: 'CLOSED', orders: 0, openOrders: 0, visits },
    }),
    ...about(moved, {
      kind: 'CUSTOMER_CHANGE',
      reason: '门店扩建，收货改到新仓库。',
      changes: [{ field: 'address', before: moved?.address ?? null, after: `${moved?.city ?? ''}市物流园 3 号库` }],
    }),
    ...about(rising, {
      kind: 'GRADE_OVERRIDE',
      reason: '新开两家分店，月订货翻倍，申请按 A 级维护半年。',
      changes: [
        { field: 'grade', before: 'B', after: 'A' },
        { field: 'endsOn', before: null, after: addDays(today, 180) },
      ],
    }).map((asked) => ({ ...asked, by: holder('SALES_SUPERVISOR') })),
  ];
}

function wishes(company: DemoCompany, { ids, now }: Making): Wish[] {
  const reps = company.staff.filter(({ role, loginName }) => role === 'REP' && loginName).map(({ number }) => number);
  const of = (rep = '', count = 1): DemoCustomer[] =>
    company.customers.filter((customer) => ownerAt(customer, now).rep === rep).slice(-count);
  const [one = '', two = '', three = ''] = reps;
  return [
    { by: ids.employee(two), customers: of(one, 2), reason: '联合投标，需要了解往年供货情况。', state: 'PENDING' },
    { by: ids.employee(three), customers: of(two), reason: '客户在我区开分店，需衔接送货。', state: 'APPROVED' },
    { by: ids.employee(one), customers: of(three), reason: '想参考对方的报价。', state: 'REJECTED' },
  ];
}

export function waitingRows(company: DemoCompany, making: Making): DemoWaiting {
  const { idAt, holder, accountOf, today } = making;
  const wanted = wishes(company, making).map((wish) => ({ wish, row: accessRow(wish, making) }));
  const asked: Asked[] = [
    ...wanted.map(({ wish: { by, reason, state }, row }) => ({
      kind: 'ACCESS_REQUEST',
      by,
      reason,
      state,
      subject: ['AccessRequest', row.id] as const,
      facts: { codes: row.codes.join(' '), region: null, grade: null, rep: null, days: row.days },
    })),
    ...askedFor(company, making),
  ];
  const requests = asked.map((one) => ({ one, row: requestRow(one, making) }));
  const told = at(addDays(today, -2), 16);
  const manager = accountOf(holder('SALES_MANAGER'));
  return {
    accessRequests: wanted.map(({ row }) => row),
    grants: wanted.flatMap(({ wish, row }) =>
      wish.state === 'APPROVED'
        ? wish.customers.map(({ id }) => ({
            id: idAt(told),
            customer: id,
            employee: wish.by,
            request: row.id,
            startsAt: row.validFrom,
            endsAt: row.validTo,
            ...written(at(addDays(today, -1), 9)),
          }))
        : [],
    ),
    requests: requests.map(({ row }) => row),
    notifications: requests
      .filter(({ row }) => row.state === 'PENDING')
      .map(({ one, row }) => ({
        id: idAt(told),
        recipient: manager,
        kind: 'APPROVAL_WANTED',
        subjectType: 'ApprovalRequest',
        subjectId: row.id,
        facts: { request: one.kind, code: one.customer?.code ?? null },
        key: row.id,
        deliverAt: told,
        ...written(told),
      })),
  };
}

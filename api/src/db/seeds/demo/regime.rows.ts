import { addDays, monthOf, startOfWeek, type LocalDate } from '../../../kernel/period.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import { type Ids, type Rows, written } from './people.rows.ts';
import { at } from './season.ts';

/** Meetings, the last update session with its requests, contributions and the focus list of this month (rules 5.4, 6.1-6.3, 6.10). */
export interface DemoRegime {
  readonly meetings: Rows;
  readonly requests: Rows;
  readonly sessions: Rows;
  readonly sessionReps: Rows;
  readonly sessionItems: Rows;
  readonly contributions: Rows;
  readonly focusLists: Rows;
  readonly focusEntries: Rows;
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly today: LocalDate;
}

const WEEKS_AHEAD = 8;
const WEEK = 7;
const CHANGES = [
  { after: '浦东新区世纪大道 100 号', reason: '门店已迁至浦东', state: 'APPROVED', note: null },
  { after: '老城区中山路 8 号', reason: '客户口头告知', state: 'REJECTED', note: '请先取得书面证明' },
  { after: '高新区科苑路 21 号', reason: '新签合同上的地址', state: 'APPROVED', note: null },
] as const;
const FOCUS = ['本月续签年度合同', '上月订货下降，需拜访了解', '节前大单，确认排期'] as const;

/** The Mondays of the coming weeks and the last one, at nine. */
function meetingRows(monday: LocalDate, { idAt }: Making): Rows {
  return Array.from({ length: WEEKS_AHEAD + 1 }, (_, week) => {
    const startsAt = at(addDays(monday, week * WEEK), 9);
    return {
      id: idAt(startsAt),
      startsAt,
      plannedFor: startsAt,
      title: '例会',
      ...written(at(addDays(monday, -3), 0.25)),
    };
  });
}

export function regimeRows(company: DemoCompany, making: Making): DemoRegime {
  const { ids, idAt, today } = making;
  const lastMonday = startOfWeek(addDays(today, -1));
  const held = at(lastMonday, 9);
  const manager = ids.employee(company.staff[1]?.number ?? '');
  const clerk = ids.employee(company.staff.at(-1)?.number ?? '');
  const owner = (customer: DemoCustomer): string => ids.employee(ownerAt(customer, held).rep);
  const changed = company.customers.filter(({ grade }) => grade === 'B').slice(0, CHANGES.length);
  const focused = company.customers.filter(({ grade }) => grade === 'A').slice(0, FOCUS.length);
  const asked = at(addDays(lastMonday, -2), 16);
  const session = idAt(held);
  const meetings = meetingRows(lastMonday, making);
  const requests = changed.map((customer, index) => {
    const { after, reason, state, note } = CHANGES[index] ?? CHANGES[0];
    return {
      id: idAt(asked),
      kind: 'CUSTOMER_CHANGE',
      customer: customer.id,
      subjectType: 'Customer',
      subjectId: customer.id,
      level: 'SALES_MANAGER',
      requestedBy: owner(customer),
      requestedAt: asked,
      reason,
      changes: [{ field: 'address', before: customer.address, after }],
      state,
      decidedBy: manager,
      decidedAt: held,
      decisionNote: note,
      ...written(asked),
    };
  });
  const month = monthOf(today);
  // Before the month begins, for which it counts.
  const fixed = at(addDays(`${month}-01`, -3), 10);
  const list = idAt(fixed);
  return {
    meetings,
    requests,
    sessions: [
      {
        id: session,
        meetingAt: held,
        meeting: meetings[0]?.['id'],
        manager,
        state: 'CLOSED',
        closedAt: held,
        ...written(held),
      },
    ],
    sessionReps: [...new Set(changed.map(owner))].map((rep) => ({ id: idAt(held), session, rep, ...written(held) })),
    sessionItems: requests.map(({ id, customer, requestedBy, state }) => ({
      id: idAt(held),
      session,
      kind: 'REQUEST',
      request: id,
      customer,
      rep: requestedBy,
      outcome: state,
      decidedBy: manager,
      decidedAt: held,
      ...written(held),
    })),
    contributions: changed.slice(0, 2).map((customer, index) => ({
      id: idAt(asked),
      customer: customer.id,
      about: customer.code,
      kind: index === 0 ? 'NEWS' : 'COMPETITOR',
      text: index === 0 ? '听说他们下个月要开第二家店。' : '看到别家的点心礼盒摆在前台。',
      contributor: clerk,
      ...(index === 0 ? {} : { state: 'FILED', handledBy: owner(customer), handledAt: held }),
      ...written(asked),
    })),
    focusLists: [
      {
        id: list,
        period: month,
        state: 'FIXED',
        participants: '销售部、门店部、客服负责人',
        fixedAt: fixed,
        fixedBy: manager,
        ...written(fixed),
      },
    ],
    focusEntries: focused.map(({ id }, index) => ({
      id: idAt(fixed),
      list,
      customer: id,
      reason: FOCUS[index],
      addedBy: manager,
      ...written(fixed),
    })),
  };
}

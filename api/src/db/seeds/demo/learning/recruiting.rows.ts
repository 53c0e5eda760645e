import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import { searchTerms } from '../../../../kernel/search-terms.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';
import type { StaffMember } from '../staff.ts';

type Kind = 'SCREENING' | 'FIRST_INTERVIEW' | 'HIRE' | 'REJECT' | 'RESERVE';
type Step = readonly [kind: Kind, daysAgo: number, note: string | null];

interface Applicant {
  readonly name: string;
  readonly phone: string;
  readonly channel: 'CAMPUS' | 'JOB_AGENCY' | 'ONLINE' | 'WALK_IN';
  readonly daysAgo: number;
  readonly for?: 'SHOP' | 'WAREHOUSE';
  readonly note?: string;
  readonly steps: readonly Step[];
}

const AFTER: Readonly<Record<Kind, string>> = {
  SCREENING: 'SCREENED',
  FIRST_INTERVIEW: 'INTERVIEWED',
  HIRE: 'HIRED',
  REJECT: 'REJECTED',
  RESERVE: 'RESERVE',
};

const APPLICANTS: readonly Applicant[] = [
  {
    name: '许若兰',
    phone: '13800010001',
    channel: 'CAMPUS',
    daysAgo: 18,
    for: 'SHOP',
    note: '烘焙专业应届生。',
    steps: [
      ['SCREENING', 15, null],
      ['FIRST_INTERVIEW', 9, '表达清楚，愿意轮班。'],
    ],
  },
  {
    name: '蒋志远',
    phone: '13800010002',
    channel: 'ONLINE',
    daysAgo: 12,
    for: 'SHOP',
    steps: [['SCREENING', 8, '有门店经验。']],
  },
  { name: '冯佳怡', phone: '13800010003', channel: 'WALK_IN', daysAgo: 3, for: 'SHOP', steps: [] },
  {
    name: '邵建国',
    phone: '13800010004',
    channel: 'JOB_AGENCY',
    daysAgo: 10,
    for: 'WAREHOUSE',
    steps: [['SCREENING', 7, null]],
  },
  {
    name: '汤慧敏',
    phone: '13800010005',
    channel: 'CAMPUS',
    daysAgo: 75,
    steps: [
      ['SCREENING', 72, null],
      ['FIRST_INTERVIEW', 68, '适合旺季，毕业前只能做短期。'],
      ['RESERVE', 66, '中秋旺季前联系。'],
    ],
  },
  {
    name: '葛小波',
    phone: '13800010006',
    channel: 'CAMPUS',
    daysAgo: 74,
    steps: [
      ['SCREENING', 72, null],
      ['FIRST_INTERVIEW', 68, null],
      ['RESERVE', 65, '中秋旺季前联系。'],
    ],
  },
  { name: '毛雨桐', phone: '13800010007', channel: 'ONLINE', daysAgo: 50, steps: [['RESERVE', 48, '暂无岗位。']] },
  {
    name: '鲁大鹏',
    phone: '13800010008',
    channel: 'JOB_AGENCY',
    daysAgo: 33,
    for: 'SHOP',
    steps: [
      ['SCREENING', 30, null],
      ['FIRST_INTERVIEW', 28, '住得远，不能上早班。'],
      ['REJECT', 26, '不能按门店排班上班。'],
    ],
  },
];

/** Requisitions and who applied; one of them is the clerk who came last month (rules 20.2). */
export function recruitingRows(making: Making, newest: StaffMember) {
  const { ids, idAt, today, holder } = making;
  const day = (daysAgo: number): LocalDate => addDays(today, -daysAgo);
  const hiredFor = addDays(newest.hiredOn, -3);
  const requisition = (createdOn: LocalDate, values: object) => {
    const createdAt = at(createdOn, 11);
    return {
      id: idAt(createdAt),
      shop: null,
      post: 'OFFICE',
      headcount: 1,
      state: 'OPEN',
      closedOn: null,
      closeReason: null,
      ...written(createdAt),
      ...values,
    };
  };
  const shop = requisition(day(21), {
    department: '南京路总店',
    shop: ids.shop('NJL'),
    post: 'CLERK',
    headcount: 2,
    reason: '旺季前补足柜台，须能上早晚班。',
    neededBy: day(-25),
    requestedBy: holder('STORE_MANAGER'),
  });
  const warehouse = requisition(day(14), {
    department: '仓库',
    reason: '旺季出货增加，需一名库管。',
    neededBy: day(-40),
    requestedBy: holder('HR'),
  });
  const filled = requisition(addDays(newest.hiredOn, -40), {
    department: '南京路总店',
    shop: ids.shop('NJL'),
    post: 'CLERK',
    reason: '一名营业员转店。',
    neededBy: newest.hiredOn,
    state: 'FILLED',
    closedOn: hiredFor,
    requestedBy: holder('STORE_MANAGER'),
  });
  const off = requisition(day(60), {
    department: '联洋店',
    shop: ids.shop('LYS'),
    post: 'CLERK',
    reason: '拟延长营业时间。',
    neededBy: day(20),
    state: 'CALLED_OFF',
    closedOn: day(44),
    closeReason: '营业时间不延长。',
    requestedBy: holder('HR'),
  });
  const office = requisition(day(9), {
    department: '销售部',
    reason: '企业团购客户增多，需一名业务代表。',
    neededBy: day(-50),
    requestedBy: holder('SALES_MANAGER'),
  });
  const hired: Applicant & { readonly isHired: true } = {
    name: newest.name,
    phone: newest.phone,
    channel: 'ONLINE',
    daysAgo: 0,
    steps: [],
    isHired: true,
  };

  const steps: object[] = [];
  const candidate = (
    { name, phone, channel, note }: Applicant,
    told: {
      appliedOn: LocalDate;
      requisitionId: string | null;
      taken: readonly { kind: Kind; date: LocalDate; note: string | null }[];
    },
  ) => {
    const { appliedOn, requisitionId, taken } = told;
    const createdAt = at(appliedOn, 14);
    const last = taken.at(-1);
    const id = idAt(createdAt);
    for (const step of taken) {
      const takenAt = at(step.date, 16);
      steps.push({ id: idAt(takenAt), candidate: id, ...step, takenBy: holder('HR'), ...written(takenAt) });
    }
    return {
      id,
      name,
      searchName: searchTerms(name),
      phoneFull: phone,
      channel,
      requisition: requisitionId,
      appliedOn,
      state: last ? AFTER[last.kind] : 'NEW',
      stateSince: last?.date ?? appliedOn,
      note: note ?? null,
      employee: last?.kind === 'HIRE' ? ids.employee(newest.number) : null,
      forgottenAt: null,
      ...written(createdAt),
    };
  };
  const requisitionOf = { SHOP: shop.id, WAREHOUSE: warehouse.id } as const;
  const waiting = APPLICANTS.map((one) =>
    candidate(one, {
      appliedOn: day(one.daysAgo),
      requisitionId: one.for ? requisitionOf[one.for] : null,
      taken: one.steps.map(([kind, daysAgo, note]) => ({ kind, date: day(daysAgo), note })),
    }),
  );
  const here = candidate(hired, {
    appliedOn: addDays(newest.hiredOn, -30),
    requisitionId: filled.id,
    taken: [
      { kind: 'SCREENING', date: addDays(newest.hiredOn, -24), note: null },
      { kind: 'FIRST_INTERVIEW', date: addDays(newest.hiredOn, -12), note: '有两年零售经验。' },
      { kind: 'HIRE', date: hiredFor, note: null },
    ],
  });
  return {
    requisitions: [shop, warehouse, office, filled, off] as Rows,
    candidates: [...waiting, here] as Rows,
    steps: steps as Rows,
  };
}

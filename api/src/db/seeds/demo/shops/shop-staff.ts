import { addMonths, monthOf, type LocalDate } from '../../../../kernel/period.ts';
import { Random } from '../random.ts';
import { freshName, mobilePhone, numberOf, type StaffMember } from '../staff.ts';
import { NEWCOMERS, newcomers } from '../trials/newcomers.ts';

interface Position {
  readonly post: '店长' | '带班' | '营业员';
  readonly shop: string;
  /** The number of the superior. */
  readonly manager: string;
  readonly hiredOn: LocalDate;
  readonly leftOn?: LocalDate | null;
  readonly loginName?: string | null;
}

/** Who changed the shop in the middle of last month. */
export const MOVED = { number: 'E033', from: 'YUY', to: 'XJH' } as const;

const SALES_MANAGER = 'E002';

/** They are on trial, or were some weeks ago (rules 19). */
function onTrial(today: LocalDate): readonly Position[] {
  const people = newcomers(today);
  return NEWCOMERS.map((name) => ({ post: '营业员', ...people[name] }));
}

/** With four managers and two clerks of `staff.ts` every shop has two to five people (rules 17.1). */
function positions(today: LocalDate): readonly Position[] {
  const lastMonth = addMonths(monthOf(today), -1);
  return [
    { post: '带班', shop: 'NJL', manager: 'E021', hiredOn: '2016-03-01' },
    { post: '营业员', shop: 'NJL', manager: 'E021', hiredOn: '2021-07-05' },
    { post: '营业员', shop: 'NJL', manager: 'E021', hiredOn: `${lastMonth}-11` },
    { post: '带班', shop: 'YUY', manager: 'E022', hiredOn: '2018-09-10' },
    { post: '营业员', shop: 'YUY', manager: 'E022', hiredOn: '2022-04-18' },
    { post: '营业员', shop: 'XJH', manager: 'E023', hiredOn: '2020-06-01' },
    { post: '营业员', shop: MOVED.to, manager: 'E023', hiredOn: '2023-02-20' },
    { post: '店长', shop: 'JAS', manager: SALES_MANAGER, hiredOn: '2012-05-07' },
    { post: '营业员', shop: 'JAS', manager: 'E034', hiredOn: '2019-10-08' },
    { post: '营业员', shop: 'JAS', manager: 'E034', hiredOn: '2024-03-11' },
    { post: '带班', shop: 'LJZ', manager: 'E024', hiredOn: '2017-11-20' },
    { post: '营业员', shop: 'LJZ', manager: 'E024', hiredOn: '2022-08-01' },
    { post: '店长', shop: 'LYS', manager: SALES_MANAGER, hiredOn: '2015-06-01' },
    { post: '营业员', shop: 'LYS', manager: 'E039', hiredOn: '2021-03-15' },
    ...onTrial(today),
  ];
}

/** The rest of the people in shops; drawn apart, so that the company before them stays the same. */
export function shopStaff(others: readonly StaffMember[], today: LocalDate): StaffMember[] {
  const random = new Random(1935);
  const taken = new Set(others.map(({ name }) => name));
  return positions(today).map((position, index): StaffMember => {
    const gender = random.chance(0.3) ? 'M' : 'F';
    return {
      ...position,
      number: numberOf(others.length + index),
      name: freshName(random, { gender, taken }),
      gender,
      role: position.loginName ? 'CLERK' : null,
      loginName: position.loginName ?? null,
      region: null,
      phone: mobilePhone(random),
    };
  });
}

import type { Random } from './random.ts';
import { NEWCOMER_LOGIN } from './trials/newcomers.ts';
import { givenNames, regions, surnames } from './words.ts';

/** Keys of the roles that a new installation has (domain-rules 2). */
export type Role =
  | 'ADMIN'
  | 'GENERAL_MANAGER'
  | 'SALES_MANAGER'
  | 'SALES_SUPERVISOR'
  | 'REP'
  | 'ASSISTANT'
  | 'WAREHOUSE'
  | 'FINANCE'
  | 'HR'
  | 'REGION_LEADER'
  | 'STORE_MANAGER'
  | 'CLERK'
  | 'DEVELOPER';

export interface StaffMember {
  readonly number: string;
  readonly name: string;
  readonly gender: 'M' | 'F';
  readonly post: string;
  readonly role: Role | null;
  readonly loginName: string | null;
  readonly region: string | null;
  readonly shop: string | null;
  /** The number of the superior. */
  readonly manager: string | null;
  readonly hiredOn: string;
  /** Last day of work, of who has left. */
  readonly leftOn?: string | null;
  readonly phone: string;
}

interface Position {
  readonly post: string;
  readonly role: Role | null;
  readonly loginName?: string;
  readonly region?: string;
  readonly shop?: string;
  /** Index of the superior in this list. */
  readonly under?: number;
}

const GM = 0;
const SALES_MANAGER = 1;
const SUPERVISOR = 2;
const OFFICE = 3;

/** One demo password for all of them; it exists only where the product itself made the database. */
export const demoPassword = 'Mooncake-1908';

const positions: readonly Position[] = [
  { post: '总经理', role: 'GENERAL_MANAGER', loginName: 'gm' },
  { post: '销售部经理', role: 'SALES_MANAGER', loginName: 'manager', under: GM },
  { post: '销售主管', role: 'SALES_SUPERVISOR', loginName: 'supervisor', under: SALES_MANAGER },
  { post: '行政主管', role: 'ADMIN', loginName: 'admin', under: GM },
  ...regions.map((region, index) => ({
    post: '业务员',
    role: 'REP' as const,
    region: region.code,
    under: SUPERVISOR,
    loginName: `rep${index + 1}`,
  })),
  { post: '销售助理', role: 'ASSISTANT', loginName: 'assistant', under: SUPERVISOR },
  { post: '销售助理', role: 'ASSISTANT', under: SUPERVISOR },
  { post: '仓库主管', role: 'WAREHOUSE', loginName: 'warehouse', under: OFFICE },
  { post: '库管', role: 'WAREHOUSE', under: OFFICE },
  { post: '财务主管', role: 'FINANCE', loginName: 'finance', under: GM },
  { post: '会计', role: 'FINANCE', under: GM },
  { post: '人事主管', role: 'HR', loginName: 'hr', under: GM },
  { post: '信息专员', role: 'DEVELOPER', loginName: 'developer', under: OFFICE },
  { post: '店长', role: 'STORE_MANAGER', loginName: 'store', shop: 'NJL', under: SALES_MANAGER },
  { post: '店长', role: 'REGION_LEADER', loginName: 'leader', shop: 'YUY', under: SALES_MANAGER },
  { post: '店长', role: 'STORE_MANAGER', shop: 'XJH', under: SALES_MANAGER },
  { post: '店长', role: 'STORE_MANAGER', shop: 'LJZ', under: SALES_MANAGER },
  { post: '营业员', role: 'CLERK', loginName: 'clerk', shop: 'NJL', under: 20 },
  { post: '营业员', role: null, shop: 'YUY', under: 21 },
];

/** Three reps of eight sign in: enough to see that one does not see the other's customers. A store manager leads a region. */
const signsIn = new Set([
  'gm',
  'manager',
  'supervisor',
  'admin',
  'rep1',
  'rep2',
  'rep3',
  'assistant',
  'warehouse',
  'finance',
  'hr',
  'developer',
  'store',
  'leader',
  'clerk',
]);

export interface DemoAccount {
  readonly loginName: string;
  readonly password: string;
  readonly role: Role;
  /** Who the person is, for the greeting. */
  readonly what: string;
}

/** One for each main role, in the order in which a visitor tries them, and somebody on trial. */
export const demoAccounts: readonly DemoAccount[] = [
  ...positions.flatMap(({ loginName, role, region }) => {
    if (loginName === undefined || !role || !signsIn.has(loginName)) return [];
    const what = role.toLowerCase().replaceAll('_', ' ');
    return [{ loginName, role, password: demoPassword, what: region === undefined ? what : `${what} of ${region}` }];
  }),
  { loginName: NEWCOMER_LOGIN, role: 'CLERK', password: demoPassword, what: 'clerk on trial' },
];

export const numberOf = (index: number): string => `E${String(index + 1).padStart(3, '0')}`;

export function staff(random: Random): StaffMember[] {
  const names = new Set<string>();
  return positions.map((position, index): StaffMember => {
    const gender = random.chance(0.5) ? 'F' : 'M';
    return {
      number: numberOf(index),
      name: freshName(random, { gender, taken: names }),
      gender,
      post: position.post,
      role: position.role,
      loginName: position.loginName !== undefined && signsIn.has(position.loginName) ? position.loginName : null,
      region: position.region ?? null,
      shop: position.shop ?? null,
      manager: position.under === undefined ? null : numberOf(position.under),
      hiredOn: `${random.between(2001, 2021)}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`,
      phone: mobilePhone(random),
    };
  });
}

export function freshName(random: Random, { gender, taken }: { gender: 'M' | 'F'; taken: Set<string> }): string {
  for (;;) {
    const name = random.pick(surnames) + random.pick(givenNames[gender]);
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** Plainly made up: four zeros in the middle. */
export function mobilePhone(random: Random): string {
  return `1${random.pick(['34', '38', '58'])}0000${String(random.between(0, 9999)).padStart(4, '0')}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

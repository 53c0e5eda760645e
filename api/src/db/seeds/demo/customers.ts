import { addDays, daysBetween, type LocalDate } from '../../../kernel/period.ts';
import {
  formatCustomerCode,
  type CustomerGender,
  type CustomerGrade,
} from '../../../modules/customers/codes/customer-code.rules.ts';
import type { CustomerNature } from '../../../modules/customers/customers/customer.rules.ts';
import type { Random } from './random.ts';
import { at, nextWorkday } from './season.ts';
import { freshName, mobilePhone } from './staff.ts';
import { contactTitles, firms, regions, tradeNames, type RegionFacts } from './words.ts';

export interface DemoContact {
  readonly name: string;
  readonly title: string;
  readonly mobile: string;
  readonly isPrimary: boolean;
}

/** Who owned the customer in a stretch of time; `rep` is an employee number. */
export interface DemoOwnership {
  readonly rep: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

export interface DemoCode {
  readonly code: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export interface DemoCustomer {
  readonly id: string;
  readonly serial: number;
  readonly code: string;
  readonly codes: readonly DemoCode[];
  readonly name: string;
  readonly region: string;
  readonly grade: CustomerGrade;
  readonly gender: CustomerGender;
  readonly nature: CustomerNature;
  readonly business: string;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly since: LocalDate;
  readonly createdAt: Date;
  readonly ownership: readonly DemoOwnership[];
  readonly contacts: readonly DemoContact[];
  readonly discountRate: string;
  readonly paymentDays: number;
  readonly potentialAmountYear: string | null;
}

const COUNT = 150;
const HANDED_OVER = 0.07;
const REGRADED = 0.12;
const NEW_WITHIN_THE_YEAR = 0.25;

const gradeWeights: Record<CustomerGrade, number> = { A: 10, B: 28, C: 44, D: 4, N: 14 };
const discounts: Record<CustomerGrade, readonly string[]> = {
  A: ['0.1200', '0.1500', '0.1000'],
  B: ['0.0800', '0.0500'],
  C: ['0.0300', '0.0000'],
  D: ['0.0000'],
  N: ['0.0000'],
};

export interface Setting {
  readonly random: Random;
  readonly today: LocalDate;
  /** Region code -> number of its rep. */
  readonly repOf: Readonly<Record<string, string>>;
}

export function customers(setting: Setting): DemoCustomer[] {
  const names = new Set<string>();
  return Array.from({ length: COUNT }, (_, index) => openCustomer(setting, { serial: index + 1, names }));
}

function openCustomer(setting: Setting, { serial, names }: { serial: number; names: Set<string> }): DemoCustomer {
  const { random, today } = setting;
  const region = random.pick(regions);
  const city = random.pick(region.cities);
  const grade = random.weighted(gradeWeights);
  const who = random.chance(0.06) ? person(random, names) : firm(random, { city, names });
  const since = nextWorkday(addDays(today, -sinceDays(random, grade)));
  const createdAt = at(since, 9 + random.next() * 7);
  const codes = codesOf(setting, { region: region.code, grade, gender: who.gender, serial, createdAt });
  return {
    ...who,
    id: random.idAt(createdAt),
    serial,
    code: formatCustomerCode({ regionCode: region.code, grade, gender: who.gender, serial }),
    codes,
    region: region.code,
    grade,
    city,
    address: `${city}市${random.pick(region.streets)} ${random.between(1, 1999)} 号`,
    phone: landline(random, region),
    since,
    createdAt,
    ownership: ownershipOf(setting, { region: region.code, createdAt }),
    contacts: contactsOf(random),
    discountRate: random.pick(discounts[grade]),
    paymentDays: random.pick(grade === 'D' || grade === 'N' ? [0] : [30, 30, 45, 60]),
    potentialAmountYear: random.chance(0.7) ? `${random.between(2, 90)}0000.00` : null,
  };
}

/** An ungraded customer came lately; the others traded with the company for years, or since some time this year. */
function sinceDays(random: Random, grade: CustomerGrade): number {
  if (grade === 'N') return random.between(5, 120);
  return random.chance(NEW_WITHIN_THE_YEAR) ? random.between(40, 330) : random.between(400, 4000);
}

type Who = Pick<DemoCustomer, 'name' | 'gender' | 'nature' | 'business'>;

function firm(random: Random, { city, names }: { city: string; names: Set<string> }): Who {
  for (;;) {
    const kind =
      firms[Number(random.weighted(Object.fromEntries(firms.map(({ weight }, index) => [index, weight]))))] ?? firms[0];
    const name = city + random.pick(tradeNames) + kind.suffix;
    if (names.has(name)) continue;
    names.add(name);
    return { name, gender: 'O', nature: kind.nature, business: kind.business };
  }
}

function person(random: Random, names: Set<string>): Who {
  const gender = random.chance(0.5) ? 'F' : 'M';
  return { name: freshName(random, { gender, taken: names }), gender, nature: 'PERSON', business: '个人团购' };
}

interface CodeSituation {
  readonly region: string;
  readonly grade: CustomerGrade;
  readonly gender: CustomerGender;
  readonly serial: number;
  readonly createdAt: Date;
}

/** Some customers were graded again at the beginning of a quarter: the old code stays in the history. */
function codesOf({ random, today }: Setting, { region, grade, gender, serial, createdAt }: CodeSituation): DemoCode[] {
  const codeWith = (some: CustomerGrade): string =>
    formatCustomerCode({ regionCode: region, grade: some, gender, serial });
  const regradedAt = at(addDays(today, -random.between(35, 300)), 10);
  if (grade === 'N' || !random.chance(REGRADED) || regradedAt <= createdAt) {
    return [{ code: codeWith(grade), validFrom: createdAt, validTo: null }];
  }
  const before = random.pick((['A', 'B', 'C', 'N'] as const).filter((other) => other !== grade));
  return [
    { code: codeWith(before), validFrom: createdAt, validTo: regradedAt },
    { code: codeWith(grade), validFrom: regradedAt, validTo: null },
  ];
}

function ownershipOf(
  { random, today, repOf }: Setting,
  { region, createdAt }: { region: string; createdAt: Date },
): DemoOwnership[] {
  const rep = repOf[region];
  if (rep === undefined) throw new RangeError(`Region ${region} has no rep.`);
  const handedOverAt = at(nextWorkday(addDays(today, -random.between(60, 240))), 9);
  const others = Object.values(repOf).filter((other) => other !== rep);
  if (!random.chance(HANDED_OVER) || handedOverAt <= createdAt) return [{ rep, startsAt: createdAt, endsAt: null }];
  return [
    { rep: random.pick(others), startsAt: createdAt, endsAt: handedOverAt },
    { rep, startsAt: handedOverAt, endsAt: null },
  ];
}

function contactsOf(random: Random): DemoContact[] {
  const taken = new Set<string>();
  const count = Number(random.weighted({ 1: 5, 2: 3, 3: 1 }));
  return Array.from({ length: count }, (_, index) => ({
    name: freshName(random, { gender: random.chance(0.5) ? 'F' : 'M', taken }),
    title: random.pick(contactTitles),
    mobile: mobilePhone(random),
    isPrimary: index === 0,
  }));
}

function landline(random: Random, region: RegionFacts): string {
  return `${region.dialling}-${random.between(5, 8)}000${String(random.between(0, 9999)).padStart(4, '0')}`;
}

/** The rep in whose care the customer was at an instant. */
export function ownerAt(customer: Pick<DemoCustomer, 'ownership'>, instant: Date): DemoOwnership {
  const period = customer.ownership.find(
    ({ startsAt, endsAt }) => startsAt <= instant && (!endsAt || instant < endsAt),
  );
  if (!period) throw new RangeError('Nobody owned the customer then.');
  return period;
}

/** Days for which there can be visits and orders: at most the last twelve months, and not before the customer was known. */
export function daysKnown(customer: Pick<DemoCustomer, 'since'>, today: LocalDate): number {
  return Math.min(365, daysBetween(customer.since, today));
}

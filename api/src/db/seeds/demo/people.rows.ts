import { searchTerms } from '../../../kernel/search-terms.ts';
import type { DemoCompany } from './demo-company.ts';
import { at } from './season.ts';
import { regions, shops } from './words.ts';

/** Rows of one table, by the names of the entity's properties. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Every row of the demo was written when the thing happened, and never changed since. */
export function written(instant: Date): { createdAt: Date; updatedAt: Date; version: number } {
  return { createdAt: instant, updatedAt: instant, version: 1 };
}

const FOUNDED = at('2020-01-02', 9);

export interface Ids {
  readonly region: (code: string) => string;
  readonly shop: (code: string) => string;
  readonly employee: (number: string) => string;
  readonly category: (name: string) => string;
}

/** Ids of the rows that others refer to by their natural keys. */
export function idsOf(company: DemoCompany, idAt: (instant: Date) => string): Ids {
  const named = (keys: readonly string[]): ((key: string) => string) => {
    const ids = new Map(keys.map((key) => [key, idAt(FOUNDED)]));
    return (key) => {
      const id = ids.get(key);
      if (id === undefined) throw new RangeError(`The demo knows no ${key}.`);
      return id;
    };
  };
  return {
    region: named(regions.map(({ code }) => code)),
    shop: named(shops.map(({ code }) => code)),
    employee: named(company.staff.map(({ number }) => number)),
    category: named([...new Set(company.products.map(({ category }) => category))]),
  };
}

export function regionRows(ids: Ids): Rows {
  return regions.map(({ code, name, isWeak }) => ({ id: ids.region(code), code, name, isWeak, ...written(FOUNDED) }));
}

export function shopRows(ids: Ids): Rows {
  return shops.map(({ code, name, region, address, openedOn }) => ({
    id: ids.shop(code),
    code,
    name,
    region: ids.region(region),
    address,
    openedOn,
    ...written(FOUNDED),
  }));
}

export function employeeRows({ staff }: DemoCompany, ids: Ids): Rows {
  return staff.map(
    ({ number, name, gender, post, region, shop, manager, hiredOn, leftOn = null, phone, loginName }) => ({
      id: ids.employee(number),
      number,
      name,
      searchName: searchTerms(name),
      gender,
      post,
      region: region && ids.region(region),
      shop: shop && leftOn === null ? ids.shop(shop) : null,
      manager: manager && ids.employee(manager),
      hiredOn,
      leftOn,
      phoneFull: phone,
      email: loginName && `${loginName}@hexingzhai.example`,
      ...written(FOUNDED),
    }),
  );
}

/** The assistants share the reps between them. */
export function assignmentRows(
  { staff }: DemoCompany,
  { ids, idAt }: { ids: Ids; idAt: (instant: Date) => string },
): Rows {
  const assistants = staff.filter(({ role }) => role === 'ASSISTANT');
  const reps = staff.filter(({ role }) => role === 'REP');
  return reps.flatMap((rep, index) => {
    const assistant = assistants[Math.floor((index * assistants.length) / reps.length)];
    if (!assistant) return [];
    return [
      {
        id: idAt(FOUNDED),
        assistant: ids.employee(assistant.number),
        rep: ids.employee(rep.number),
        startsOn: '2020-01-02',
        ...written(FOUNDED),
      },
    ];
  });
}

export function categoryRows({ products }: DemoCompany, ids: Ids): Rows {
  const names = new Set(products.map(({ category }) => category));
  return [...names].map((name) => ({ id: ids.category(name), name, ...written(FOUNDED) }));
}

export function productRows({ products }: DemoCompany, ids: Ids): Rows {
  return products.map(({ id, number, name, category, unit, listPrice }) => ({
    id,
    number,
    name,
    category: ids.category(category),
    unit,
    listPrice,
    currency: 'CNY',
    isActive: true,
    ...written(FOUNDED),
  }));
}

import { businessDate } from '../../../kernel/period.ts';
import { customers, type DemoCustomer } from './customers.ts';
import { orders, type DemoOrder } from './orders.ts';
import { products, type DemoProduct } from './products.ts';
import { Random } from './random.ts';
import { ZONE } from './season.ts';
import { shopStaff } from './shops/shop-staff.ts';
import { staff, type StaffMember } from './staff.ts';
import { visitCards, type DemoCard } from './visits.ts';

export interface DemoCompany {
  readonly staff: readonly StaffMember[];
  readonly products: readonly DemoProduct[];
  readonly customers: readonly DemoCustomer[];
  readonly cards: readonly DemoCard[];
  readonly orders: readonly DemoOrder[];
}

/** 和兴斋, pastry since 1908: shops in Shanghai, wholesale customers in eight regions, and the twelve months that end now. */
export function demoCompany(now: Date): DemoCompany {
  const random = new Random(1908);
  const today = businessDate(now, ZONE);
  const people = staff(random);
  const repOf = Object.fromEntries(
    people.flatMap(({ role, region, number }) => (role === 'REP' && region ? [[region, number]] : [])),
  );
  const goods = products(random, '2020-01-02');
  const clients = customers({ random, today, repOf });
  return {
    staff: [...people, ...shopStaff(people, today)],
    products: goods,
    customers: clients,
    cards: clients.flatMap((customer) => visitCards(customer, { random, now, today })),
    orders: orders(clients, { random, now, today, products: goods }),
  };
}

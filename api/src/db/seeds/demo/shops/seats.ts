import { addMonths, isInPeriod, monthOf, type LocalDate } from '../../../../kernel/period.ts';
import type { ShopPost } from '../../../../modules/staff/index.ts';
import type { StaffMember } from '../staff.ts';
import { MOVED } from './shop-staff.ts';

/** Somebody's place in a shop; both days belong to it. */
export interface Seat {
  readonly number: string;
  readonly shop: string;
  readonly post: ShopPost;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

const POSTS: Readonly<Record<string, ShopPost>> = { 店长: 'STORE_MANAGER', 带班: 'SHIFT_LEAD', 营业员: 'CLERK' };

/** Where everybody in shops works; one person changed the shop in the middle of last month. */
export function seatsOf(staff: readonly StaffMember[], today: LocalDate): Seat[] {
  const lastMonth = addMonths(monthOf(today), -1);
  return staff.flatMap(({ number, shop, post, hiredOn, leftOn = null }): Seat[] => {
    if (shop === null) return [];
    const seat = { number, shop, post: POSTS[post] ?? 'CLERK', startsOn: hiredOn, endsOn: leftOn };
    if (number !== MOVED.number) return [seat];
    return [
      { ...seat, shop: MOVED.from, endsOn: `${lastMonth}-15` },
      { ...seat, startsOn: `${lastMonth}-16` },
    ];
  });
}

/** Who sits in a shop on a date, the manager first. */
export function seatsOn(seats: readonly Seat[], { shop, date }: { shop: string; date: LocalDate }): Seat[] {
  return seats.filter(
    (seat) =>
      seat.shop === shop &&
      isInPeriod(date, { from: seat.startsOn, to: '9999-12-31' }) &&
      (seat.endsOn ?? date) >= date,
  );
}

import { addMonths, monthOf } from '../../../../kernel/period.ts';
import type { ShopPost } from '../../../../modules/staff/index.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';
import { shops } from '../words.ts';
import type { Seat } from './seats.ts';

type Maker = Pick<Making, 'ids' | 'idAt' | 'today'>;

const SAID = at('2020-01-02', 10);

/** Of 174 hours: 40, 25 and 20 an hour (rules 22). */
const PAID: Readonly<Record<ShopPost, readonly [monthlyWage: string, bonusBase: string]>> = {
  STORE_MANAGER: ['6960.00', '1200.00'],
  SHIFT_LEAD: ['4350.00', '800.00'],
  CLERK: ['3480.00', '600.00'],
  OFFICE: ['6000.00', '0.00'],
};

/** Earns more since the first of this month. */
const RAISED = { number: 'E026', before: '3306.00' } as const;

/** In whose hands the region is beside the own shop (rules 18.4). */
const LEADER = { number: 'E022', region: 'SHX' } as const;

const ANNUAL_HOURS = '40.00';

export function postingRows(seats: readonly Seat[], { ids, idAt }: Maker): Rows {
  return seats.map(({ number, shop, post, startsOn, endsOn }) => {
    const said = at(startsOn, 8);
    return {
      id: idAt(said),
      employee: ids.employee(number),
      shop: ids.shop(shop),
      post,
      startsOn,
      endsOn,
      ...written(said),
    };
  });
}

function peopleOf(seats: readonly Seat[]): readonly Seat[] {
  return [...new Map(seats.toReversed().map((seat) => [seat.number, seat])).values()].toReversed();
}

/** The first wage runs from the first posting on. */
export function wageRows(seats: readonly Seat[], { ids, idAt, today }: Maker): Rows {
  return peopleOf(seats).flatMap(({ number, post, startsOn }) => {
    const [monthlyWage, bonusBase] = PAID[post];
    const first = { validFrom: startsOn, monthlyWage: number === RAISED.number ? RAISED.before : monthlyWage };
    const raise = { validFrom: `${monthOf(today)}-01`, monthlyWage };
    return (number === RAISED.number ? [first, raise] : [first]).map((wage) => {
      const said = at(wage.validFrom, 8);
      return {
        id: idAt(said),
        employee: ids.employee(number),
        ...wage,
        bonusBase,
        currency: 'CNY',
        ...written(said),
      };
    });
  });
}

export function shopRuleRows({ ids, idAt }: Maker): Rows {
  return shops.map(({ code }) => ({
    id: idAt(SAID),
    shop: ids.shop(code),
    validFrom: '2020-01-02',
    minOnDuty: 1,
    ...written(SAID),
  }));
}

export function regionLeaderRows({ ids, idAt, today }: Maker): Rows {
  const startsOn = `${addMonths(monthOf(today), -10)}-01`;
  const said = at(startsOn, 9);
  const { number, region } = LEADER;
  return [{ id: idAt(said), region: ids.region(region), employee: ids.employee(number), startsOn, ...written(said) }];
}

/** The clocks know people by numbers of their own. */
export function punchNumberRows(seats: readonly Seat[], { ids, idAt }: Maker): Rows {
  return peopleOf(seats).map(({ number, startsOn }) => {
    const said = at(startsOn, 9);
    return {
      id: idAt(said),
      employee: ids.employee(number),
      number: String(1000 + Number(number.slice(1))),
      startsOn,
      ...written(said),
    };
  });
}

export function balanceRows(seats: readonly Seat[], { ids, idAt, today }: Maker): Rows {
  const year = Number(today.slice(0, 4));
  const said = at(`${year}-01-01`, 9);
  return peopleOf(seats).map(({ number, shop }) => ({
    id: idAt(said),
    employee: ids.employee(number),
    shop: ids.shop(shop),
    kind: 'ANNUAL',
    year,
    grantedHours: ANNUAL_HOURS,
    ...written(said),
  }));
}

import { addDays, addMonthsClamped, type LocalDate } from '../../../../kernel/period.ts';

/** Who came to a shop in the last months and is, or was, on trial: what became of it in one word. */
export const NEWCOMERS = ['PASSED', 'WARNED', 'REFUSED', 'FIRST', 'SECOND', 'THIRD', 'ENDING'] as const;
export type NewcomerName = (typeof NEWCOMERS)[number];

export interface Newcomer {
  readonly shop: string;
  /** The number of the superior. */
  readonly manager: string;
  readonly hiredOn: LocalDate;
  readonly leftOn: LocalDate | null;
  /** May sign in, to see the own trial. */
  readonly loginName: string | null;
}

export const NEWCOMER_LOGIN = 'newcomer';
const MONTHS = 3;
const FIRST_NUMBER = 41;

/** They follow upon the others in shops. */
export function newcomerNumber(name: NewcomerName): string {
  return `E${String(FIRST_NUMBER + NEWCOMERS.indexOf(name)).padStart(3, '0')}`;
}

/** The first day of a trial that ends between two days; of four in a row one is always the end of some. */
function startOfTrialEnding(from: LocalDate, to: LocalDate): LocalDate {
  for (let day = addDays(addMonthsClamped(from, -MONTHS), -4); day < from; day = addDays(day, 1)) {
    const endOn = addMonthsClamped(day, MONTHS);
    if (from <= endOn && endOn <= to) return day;
  }
  throw new RangeError(`No trial ends between ${from} and ${to}.`);
}

export function newcomers(today: LocalDate): Readonly<Record<NewcomerName, Newcomer>> {
  const refused = addDays(today, -103);
  const ago = (days: number): LocalDate => addDays(today, -days);
  const away = (days: number): LocalDate => addDays(today, days);
  const stays = { leftOn: null, loginName: null };
  return {
    PASSED: { shop: 'LJZ', manager: 'E024', hiredOn: ago(112), ...stays },
    WARNED: { shop: 'JAS', manager: 'E034', hiredOn: ago(106), ...stays },
    REFUSED: {
      shop: 'XJH',
      manager: 'E023',
      hiredOn: refused,
      leftOn: addDays(addMonthsClamped(refused, MONTHS), -1),
      loginName: null,
    },
    FIRST: { shop: 'LYS', manager: 'E039', hiredOn: ago(7), ...stays },
    SECOND: { shop: 'YUY', manager: 'E022', hiredOn: addDays(addMonthsClamped(today, -1), -9), ...stays },
    THIRD: {
      shop: 'NJL',
      manager: 'E021',
      hiredOn: startOfTrialEnding(away(10), away(13)),
      leftOn: null,
      loginName: NEWCOMER_LOGIN,
    },
    ENDING: { shop: 'YUY', manager: 'E022', hiredOn: startOfTrialEnding(away(2), away(5)), ...stays },
  };
}

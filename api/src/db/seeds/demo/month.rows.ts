import { addMonths, businessDate, monthOf } from '../../../kernel/period.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at, ZONE } from './season.ts';

const NOTE = '展会期间来客较多，有几次未及时登记。';

/** What the reps said of the month that is over, near its end (rules 5.2). */
export function monthRows({ staff, cards }: DemoCompany, { ids, idAt, today }: Making): Rows {
  const month = addMonths(monthOf(today), -1);
  const said = at(`${month}-28`, 18);
  const visits = cards.flatMap(({ rep, visits: all }) => all.map(({ visitedAt }) => ({ rep, visitedAt })));
  const reps = staff.filter(({ role }) => role === 'REP');
  return reps.map(({ number }, index) => ({
    id: idAt(said),
    rep: ids.employee(number),
    startsOn: `${month}-01`,
    unrecordedVisits: index % 3,
    recordedVisits: visits.filter(
      ({ rep, visitedAt }) => rep === number && visitedAt < said && monthOf(businessDate(visitedAt, ZONE)) === month,
    ).length,
    note: index % 3 === 0 ? null : NOTE,
    ...written(said),
  }));
}

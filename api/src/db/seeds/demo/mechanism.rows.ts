import { addDays, addMonths, businessDate, monthOf } from '../../../kernel/period.ts';
import { type Rows, written } from './people.rows.ts';
import { at, ZONE } from './season.ts';

interface Moment {
  readonly now: Date;
  readonly idAt: (instant: Date) => string;
}

/** The stocktaking after the mooncake season, on which nobody else works. */
export function calendarRows({ now, idAt }: Moment): Rows {
  const year = businessDate(now, ZONE).slice(0, 4);
  const said = at(`${year}-01-05`, 9);
  return [{ id: idAt(said), ...written(said), day: `${year}-12-31`, kind: 'HOLIDAY', name: '年终盘点' }];
}

const KEPT_DAYS = 5;

/** The nights before, as the job that forgets old runs has left them. */
export function jobRows({ now, idAt }: Moment): Rows {
  const today = businessDate(now, ZONE);
  return Array.from({ length: KEPT_DAYS }, (_, back) => {
    const began = at(addDays(today, -1 - back), 2.25);
    const id = idAt(began);
    return {
      id,
      ...written(began),
      job: 'job.cleanUp',
      key: `demo ${id}`,
      isScheduled: true,
      state: 'DONE',
      queuedAt: began,
      dueAt: began,
      startedAt: began,
      finishedAt: new Date(began.getTime() + 400),
      attempts: 1,
      progressDone: 0,
      progressTotal: 0,
    };
  });
}

/** What the reps were told when the tasks of this month were published. */
export function notificationRows(accountIds: readonly string[], { now, idAt }: Moment): Rows {
  const month = monthOf(businessDate(now, ZONE));
  const told = at(`${addMonths(month, -1)}-28`, 17);
  return accountIds.map((recipient) => ({
    id: idAt(told),
    ...written(told),
    recipient,
    kind: 'ASSIGNMENT_PUBLISHED',
    facts: { month, versionNo: 1 },
    key: `demo ${month}`,
    deliverAt: told,
  }));
}

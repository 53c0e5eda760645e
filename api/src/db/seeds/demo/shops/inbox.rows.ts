import { isPriorNotice } from '../../../../modules/attendance/requests/staff-request.rules.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import type { StaffMember } from '../staff.ts';
import type { DemoRequests } from './request.rows.ts';

type Row = Rows[number];

interface Kind {
  readonly kind: string;
  readonly subjectType: string;
  readonly rows: Rows;
  readonly level: 'LINE' | 'HUMAN_RESOURCES';
  readonly facts: (row: Row) => object;
}

const instant = (row: Row, name: string): string => (row[name] as Date).toISOString();

function timeFacts(row: Row): object {
  return {
    startsAt: instant(row, 'startsAt'),
    endsAt: instant(row, 'endsAt'),
    isPriorNotice: isPriorNotice(row['requestedAt'] as Date, row['startsAt'] as Date),
  };
}

function kindsOf({ leaves, outings, overtimes, corrections, changes }: DemoRequests): Kind[] {
  return [
    {
      kind: 'LEAVE',
      subjectType: 'LeaveRequest',
      rows: leaves,
      level: 'LINE',
      facts: (row) => ({ leaveKind: row['kind'], hours: row['hours'], ...timeFacts(row) }),
    },
    {
      kind: 'OUTING',
      subjectType: 'Outing',
      rows: outings,
      level: 'LINE',
      facts: (row) => ({ outingKind: row['kind'], ...timeFacts(row) }),
    },
    { kind: 'OVERTIME', subjectType: 'Overtime', rows: overtimes, level: 'LINE', facts: timeFacts },
    {
      kind: 'SHIFT_CHANGE',
      subjectType: 'ShiftChange',
      rows: changes,
      level: 'LINE',
      facts: (row) => ({ startsAt: instant(row, 'newStartsAt'), endsAt: instant(row, 'newEndsAt') }),
    },
    {
      kind: 'PUNCH_CORRECTION',
      subjectType: 'PunchCorrection',
      rows: corrections,
      level: 'HUMAN_RESOURCES',
      facts: (row) => ({ correctionKind: row['kind'], punchAt: instant(row, 'at'), direction: row['direction'] }),
    },
  ];
}

/** What waits in the inbox of line managers and of HR (rules 2, 17.2). */
export function inboxRows(requests: DemoRequests, staff: readonly StaffMember[], making: Making): Rows {
  const { ids, idAt, accountOf } = making;
  const leaders = new Map(staff.map(({ number, manager }) => [ids.employee(number), manager && ids.employee(manager)]));
  return kindsOf(requests).flatMap(({ kind, subjectType, rows, level, facts }) =>
    rows
      .filter(({ state }) => state === 'PENDING')
      .map((row) => {
        const requestedAt = (row['requestedAt'] ?? row['sentAt']) as Date;
        const employee = String(row['employee']);
        return {
          id: idAt(requestedAt),
          kind,
          subjectType,
          subjectId: row['id'],
          level,
          decider: level === 'LINE' ? (leaders.get(employee) ?? null) : null,
          requestedBy: employee,
          requesterId: accountOf(employee),
          requestedAt,
          reason: row['reason'],
          facts: facts(row),
          state: 'PENDING',
          waitingKey: `${kind}:${String(row['id'])}`,
          ...written(requestedAt),
        };
      }),
  );
}

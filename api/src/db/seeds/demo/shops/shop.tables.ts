import { ApprovalRequest } from '../../../../modules/approvals/index.ts';
import {
  AttendanceNotice,
  LeaveBalance,
  LeaveRequest,
  MonthlyRoster,
  Outing,
  Overtime,
  PolicyVersion,
  Punch,
  PunchCorrection,
  PunchNumber,
  RosterEntry,
  ShiftChange,
  ShiftTemplate,
  ShiftTemplateVersion,
} from '../../../../modules/attendance/index.ts';
import { Posting, RegionLeader, ShopRule, Wage } from '../../../../modules/staff/index.ts';
import type { DemoCompany } from '../demo-company.ts';
import type { Table } from '../insert.ts';
import type { Making } from '../making.ts';
import { happenedIn } from './happened.ts';
import { inboxRows } from './inbox.rows.ts';
import { policyRows } from './policy.rows.ts';
import { postingRows, punchNumberRows, regionLeaderRows, shopRuleRows, wageRows, balanceRows } from './post.rows.ts';
import { punchRows } from './punch.rows.ts';
import { correctedPunches, requestRows } from './request.rows.ts';
import { entryRows, monthlyRosterRows, templateRows, templateVersionRows } from './roster.rows.ts';
import { seatsOf } from './seats.ts';
import { rosterOf, shiftOf, type DemoShift } from './shifts.ts';

/** Shops with their people, rosters, clocks and requests (rules 17). */
export function shopTables({ staff }: DemoCompany, making: Making): readonly Table[] {
  const { today, now, idAt } = making;
  const seats = seatsOf(staff, today);
  const duties = rosterOf(seats, today);
  const rostered = monthlyRosterRows(making);
  const shiftTemplates = templateRows(making);
  const versions = templateVersionRows(shiftTemplates, making);
  const versionOf = (code: string): string => String(versions.current.get(code));
  const entries = entryRows(duties, making, versionOf);
  const entryOf = ({ number, date }: DemoShift): string => String(entries.byDuty.get(`${number} ${date}`));
  const happened = happenedIn(
    duties.flatMap((duty) => shiftOf(duty) ?? []),
    { now, today },
  );
  const requests = requestRows(happened, { making, staff, entryOf, versionOf });
  const punches = [...punchRows(happened, making), ...correctedPunches(requests.corrections, idAt)];
  return [
    [Posting, postingRows(seats, making)],
    [Wage, wageRows(seats, making)],
    [ShopRule, shopRuleRows(making)],
    [RegionLeader, regionLeaderRows(making)],
    [PolicyVersion, policyRows(making)],
    [ShiftTemplate, shiftTemplates],
    [ShiftTemplateVersion, versions.rows],
    [RosterEntry, entries.rows],
    [MonthlyRoster, rostered],
    [PunchNumber, punchNumberRows(seats, making)],
    [Punch, punches],
    [LeaveBalance, balanceRows(seats, making)],
    [LeaveRequest, requests.leaves],
    [Outing, requests.outings],
    [AttendanceNotice, requests.notices],
    [Overtime, requests.overtimes],
    [ShiftChange, requests.changes],
    [PunchCorrection, requests.corrections],
    [ApprovalRequest, inboxRows(requests, staff, making)],
  ];
}

import './closing/closing.scope.ts';
import './corrections/punch-correction.scope.ts';
import './imports/punch.sheets.ts';
import './leave/leave.scope.ts';
import './leave/leave-request.files.ts';
import './notices/attendance-notice.scope.ts';
import './objections/result-objection.scope.ts';
import './outings/outing.scope.ts';
import './overtime/overtime.scope.ts';
import './policies/policy-version.scope.ts';
import './punches/punch-positions.job.ts';
import './punches/punch.scope.ts';
import './recompute/attendance-due.scope.ts';
import './recompute/recompute-after.ts';
import './results/attendance-result.scope.ts';
import './results/compute.jobs.ts';
import './rosters/roster.scope.ts';
import './shift-changes/shift-change.scope.ts';
import './shift-changes/shift-change-decision.actions.ts';
import './shift-templates/shift-template.scope.ts';
import './postings/postings-of-today.job.ts';
import { AttendanceAdjustment } from './closing/attendance-adjustment.entity.ts';
import {
  AttendanceAdjustmentResolver,
  EmployeeAttendanceAdjustmentsResolver,
} from './closing/attendance-adjustment.resolver.ts';
import { AttendanceMonthLock } from './closing/attendance-month-lock.entity.ts';
import { AttendanceMonthLockResolver } from './closing/attendance-month-lock.resolver.ts';
import { ClosingResolver } from './closing/closing.resolver.ts';
import { ShopMonthReport } from './closing/shop-month-report.entity.ts';
import { ShopMonthReportResolver, ShopMonthReportsResolver } from './closing/shop-month-report.resolver.ts';
import { PunchCorrection } from './corrections/punch-correction.entity.ts';
import { EmployeePunchCorrectionsResolver, PunchCorrectionResolver } from './corrections/punch-correction.resolver.ts';
import { LeaveBalance } from './leave/leave-balance.entity.ts';
import { EmployeeLeaveBalancesResolver, LeaveBalanceResolver } from './leave/leave-balance.resolver.ts';
import { LeaveRequest } from './leave/leave-request.entity.ts';
import { EmployeeLeaveRequestsResolver, LeaveRequestResolver } from './leave/leave-request.resolver.ts';
import { AttendanceNotice } from './notices/attendance-notice.entity.ts';
import { AttendanceNoticeResolver, EmployeeAttendanceNoticesResolver } from './notices/attendance-notice.resolver.ts';
import { ResultObjection } from './objections/result-objection.entity.ts';
import { AttendanceResultObjectionsResolver, ResultObjectionResolver } from './objections/result-objection.resolver.ts';
import { Outing } from './outings/outing.entity.ts';
import { EmployeeOutingsResolver, OutingResolver } from './outings/outing.resolver.ts';
import { Overtime } from './overtime/overtime.entity.ts';
import { EmployeeOvertimesResolver, OvertimeResolver } from './overtime/overtime.resolver.ts';
import { PolicyVersion } from './policies/policy-version.entity.ts';
import { PolicyVersionResolver } from './policies/policy-version.resolver.ts';
import { ShopPresenceResolver, ShopReachResolver } from './presence/shop-presence.resolver.ts';
import { PunchNumber } from './punches/punch-number.entity.ts';
import { EmployeePunchNumbersResolver, PunchNumberResolver } from './punches/punch-number.resolver.ts';
import { Punch } from './punches/punch.entity.ts';
import { EmployeePunchesResolver, PunchResolver, ShopPunchesResolver } from './punches/punch.resolver.ts';
import { AttendanceDue } from './recompute/attendance-due.entity.ts';
import { AttendanceIncident } from './results/attendance-incident.entity.ts';
import {
  AttendanceIncidentResolver,
  AttendanceResultIncidentsResolver,
  EmployeeAttendanceIncidentsResolver,
  ShopAttendanceIncidentsResolver,
} from './results/attendance-incident.resolver.ts';
import { AttendancePay } from './results/attendance-pay.entity.ts';
import { AttendancePayResolver, AttendanceResultPaysResolver } from './results/attendance-pay.resolver.ts';
import { AttendanceResult } from './results/attendance-result.entity.ts';
import {
  AttendanceResultResolver,
  EmployeeAttendanceResultsResolver,
  ShopAttendanceResultsResolver,
} from './results/attendance-result.resolver.ts';
import { MonthlyRoster } from './rosters/monthly-roster.entity.ts';
import { MonthlyRosterResolver, ShopMonthlyRostersResolver } from './rosters/monthly-roster.resolver.ts';
import { RosterEntry } from './rosters/roster-entry.entity.ts';
import {
  EmployeeRosterEntriesResolver,
  RosterEntryResolver,
  ShopRosterEntriesResolver,
} from './rosters/roster-entry.resolver.ts';
import { RosterResolver, ShopRosterResolver } from './rosters/roster.resolver.ts';
import { ShiftChange } from './shift-changes/shift-change.entity.ts';
import {
  EmployeeShiftChangesResolver,
  RosterEntryChangesResolver,
  ShiftChangeResolver,
} from './shift-changes/shift-change.resolver.ts';
import { ShiftTemplateVersion } from './shift-templates/shift-template-version.entity.ts';
import {
  ShiftTemplateVersionResolver,
  ShiftTemplateVersionsResolver,
} from './shift-templates/shift-template-version.resolver.ts';
import { ShiftTemplate } from './shift-templates/shift-template.entity.ts';
import { ShiftTemplateResolver, ShopShiftTemplatesResolver } from './shift-templates/shift-template.resolver.ts';

export { ofShops } from './access/reach.scope.ts';
export { moveResults } from './closing/closing.queries.ts';
export { sharedClosedMonths } from './closing/closed-months.queries.ts';
export { refuseClosed } from './closing/refuse-closed.actions.ts';
export { type ShiftTimes, shiftResolver } from './engine/shift-times.rules.ts';
export { betterFit } from './engine/template-fit.rules.ts';
export { whoIsOnDuty } from './presence/shop-presence.queries.ts';
export { noteSeen, takeBackSeen } from './punches/punch-seen.actions.ts';
export type { AttendanceDay } from './results/attendance-day.types.ts';
export { daysOf } from './results/result-document.ts';
export { inClockTimes } from './shift-templates/shift-template.rules.ts';
export { shopDifferences } from './closing/differences.queries.ts';
export { spotChecksBy } from './closing/spot-evidence.ts';
export { afterJudging } from './results/after-judging.ts';
export { computeResults } from './results/compute-results.actions.ts';
export { peopleOfMonth } from './results/people-of-month.queries.ts';
export {
  AttendanceAdjustment,
  AttendanceMonthLock,
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
  ResultObjection,
  RosterEntry,
  ShiftChange,
  ShiftTemplate,
  ShiftTemplateVersion,
  ShopMonthReport,
};

/** Rosters, punches, requests and what a month comes to (rules 17). */
export const attendanceModule = {
  entities: [
    PolicyVersion,
    ShiftTemplate,
    ShiftTemplateVersion,
    RosterEntry,
    MonthlyRoster,
    ShiftChange,
    PunchNumber,
    Punch,
    LeaveRequest,
    LeaveBalance,
    Outing,
    AttendanceNotice,
    Overtime,
    PunchCorrection,
    AttendanceResult,
    AttendancePay,
    AttendanceIncident,
    ResultObjection,
    ShopMonthReport,
    AttendanceMonthLock,
    AttendanceAdjustment,
    AttendanceDue,
  ],
  resolvers: [
    PolicyVersionResolver,
    ShiftTemplateResolver,
    ShopShiftTemplatesResolver,
    ShiftTemplateVersionResolver,
    ShiftTemplateVersionsResolver,
    RosterEntryResolver,
    EmployeeRosterEntriesResolver,
    ShopRosterEntriesResolver,
    RosterResolver,
    ShopRosterResolver,
    MonthlyRosterResolver,
    ShopMonthlyRostersResolver,
    ShiftChangeResolver,
    RosterEntryChangesResolver,
    EmployeeShiftChangesResolver,
    ShopPresenceResolver,
    ShopReachResolver,
    PunchNumberResolver,
    EmployeePunchNumbersResolver,
    PunchResolver,
    EmployeePunchesResolver,
    ShopPunchesResolver,
    LeaveRequestResolver,
    EmployeeLeaveRequestsResolver,
    LeaveBalanceResolver,
    EmployeeLeaveBalancesResolver,
    OutingResolver,
    EmployeeOutingsResolver,
    AttendanceNoticeResolver,
    EmployeeAttendanceNoticesResolver,
    OvertimeResolver,
    EmployeeOvertimesResolver,
    PunchCorrectionResolver,
    EmployeePunchCorrectionsResolver,
    AttendanceResultResolver,
    EmployeeAttendanceResultsResolver,
    ShopAttendanceResultsResolver,
    AttendancePayResolver,
    AttendanceResultPaysResolver,
    AttendanceIncidentResolver,
    AttendanceResultIncidentsResolver,
    EmployeeAttendanceIncidentsResolver,
    ShopAttendanceIncidentsResolver,
    ResultObjectionResolver,
    AttendanceResultObjectionsResolver,
    ShopMonthReportResolver,
    ShopMonthReportsResolver,
    AttendanceMonthLockResolver,
    ClosingResolver,
    AttendanceAdjustmentResolver,
    EmployeeAttendanceAdjustmentsResolver,
  ],
};

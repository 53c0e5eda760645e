import { Posting, Wage } from '../../staff/index.ts';
import { LeaveRequest } from '../leave/leave-request.entity.ts';
import { AttendanceNotice } from '../notices/attendance-notice.entity.ts';
import { Outing } from '../outings/outing.entity.ts';
import { PolicyVersion } from '../policies/policy-version.entity.ts';
import { Punch } from '../punches/punch.entity.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { ShiftChange } from '../shift-changes/shift-change.entity.ts';
import { recomputeAfter } from './recompute.ts';

/** All that a month is judged by (rules 17.2). */
recomputeAfter(Punch, 'punches');
recomputeAfter(RosterEntry, 'roster_entries');
recomputeAfter(ShiftChange, 'shift_changes');
recomputeAfter(LeaveRequest, 'leave_requests');
recomputeAfter(Outing, 'outings');
recomputeAfter(AttendanceNotice, 'attendance_notices');
recomputeAfter(Posting, 'postings');
recomputeAfter(Wage, 'wages');
recomputeAfter(
  PolicyVersion,
  'policy_versions',
  ({ row, isNew, changed }) => row.state === 'IN_FORCE' || (!isNew && changed.includes('state')),
);

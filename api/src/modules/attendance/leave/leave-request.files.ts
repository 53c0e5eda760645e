import { loadRow } from '../../../kernel/load-row.ts';
import { EVERYTHING } from '../../../kernel/scope.ts';
import { defineFileOwner } from '../../files/index.ts';
import { mayAskFor } from '../requests/staff-request.access.ts';
import { LeaveRequest } from './leave-request.entity.ts';

/**
 * Evidence such as a sick note, by the person or by HR while the leave stands or waits. It tells of somebody's health, so nobody
 * else reads it: whoever decides sees that leave is asked for, and of what kind.
 */
defineFileOwner({
  entity: LeaveRequest,
  table: 'leave_requests',
  among: ({ can, t, me }) => (can('attendance:hr') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`),
  async mayAttach(ctx, id) {
    const leave = await loadRow(ctx, LeaveRequest, { by: { id }, lock: true });
    return leave !== null && leave.state !== 'WITHDRAWN' && mayAskFor(ctx.actor, leave);
  },
});

import { loadRow } from '../../../kernel/load-row.ts';
import { defineFileOwner } from '../../files/index.ts';
import { mayAskFor } from '../requests/staff-request.access.ts';
import { LeaveRequest } from './leave-request.entity.ts';

/** Evidence such as a sick note, by the person or by HR while the leave stands or waits. */
defineFileOwner({
  entity: LeaveRequest,
  table: 'leave_requests',
  async mayAttach(ctx, id) {
    const leave = await loadRow(ctx, LeaveRequest, { by: { id }, lock: true });
    return leave !== null && leave.state !== 'WITHDRAWN' && mayAskFor(ctx.actor, leave);
  },
});

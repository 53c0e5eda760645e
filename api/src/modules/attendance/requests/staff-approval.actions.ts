import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { type ApprovalRequest, defineApproval } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import type { RequestKind, StaffRequest } from './staff-request.actions.ts';

interface Deciding<T> {
  readonly description: string;
  /** LINE: the line manager or HR (rules 2, 17.2). */
  readonly level: 'LINE' | 'HUMAN_RESOURCES';
  /** What consent does beside. */
  readonly onApproved?: (ctx: Ctx, row: T) => Promise<void>;
}

type Outcome = 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

function decided(ctx: Ctx, request: ApprovalRequest): Partial<StaffRequest> {
  const { employeeId } = ctx.actor;
  return {
    decidedBy: employeeId === null ? null : ctx.em.getReference(Employee, employeeId),
    decidedAt: ctx.now,
    decisionNote: request.decisionNote,
  };
}

/** Puts the decisions about a noun into the inbox; the row follows in the same transaction, while its month is open. */
export function defineStaffApproval<T extends StaffRequest>(kind: RequestKind<T>, deciding: Deciding<T>): void {
  async function settle(ctx: Ctx, request: ApprovalRequest, state: Outcome): Promise<'CONFLICT' | void> {
    const by = { id: request.subjectId };
    const row = (await loadRow(ctx, kind.entity as EntityClass<StaffRequest>, {
      by,
      lock: true,
      pastScope: true,
    })) as T | null;
    if (row?.state !== 'PENDING') return 'CONFLICT';
    await kind.refuseClosed(ctx, row);
    row.state = state;
    if (state !== 'WITHDRAWN') Object.assign(row, decided(ctx, request));
    if (state === 'APPROVED') await deciding.onApproved?.(ctx, row);
  }

  defineApproval({
    kind: kind.approval,
    description: deciding.description,
    level: deciding.level,
    apply: (ctx, request) => settle(ctx, request, 'APPROVED'),
    reject: async (ctx, request) => void (await settle(ctx, request, 'REJECTED')),
    withdraw: async (ctx, request) => void (await settle(ctx, request, 'WITHDRAWN')),
  });
}

import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { monthOf } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { NOTE_LIMIT, requestApproval } from '../../approvals/index.ts';
import { settingNow, Shop } from '../../staff/index.ts';
import { refuseClosed } from '../closing/refuse-closed.actions.ts';
import { enterPunch, voidPunch } from '../punches/punch-entry.actions.ts';
import { Punch } from '../punches/punch.entity.ts';
import { defineStaffApproval } from '../requests/staff-approval.actions.ts';
import { tellPerson } from '../requests/staff-notices.ts';
import { isOwn } from '../requests/staff-request.access.ts';
import {
  personOf,
  type RequestKind,
  shopOfDay,
  surroundingsOf,
  withdrawRow,
} from '../requests/staff-request.actions.ts';
import { dateOfMoment } from '../requests/working-time.rules.ts';
import { PunchCorrection } from './punch-correction.entity.ts';
import { whyNotAdd } from './punch-correction.rules.ts';
import type { PunchCorrectionCreateInput, PunchCorrectionWithdrawInput } from './punch-correction.types.ts';

const CORRECTION: RequestKind<PunchCorrection> = {
  entity: PunchCorrection,
  approval: 'PUNCH_CORRECTION',
  startsAt: ({ requestedAt }) => requestedAt,
  staysOnceApproved: true,
  refuseClosed: (ctx, { date }) => refuseClosed(ctx, [monthOf(date)], ['input']),
};

type Asked = Pick<PunchCorrection, 'at' | 'direction' | 'place' | 'punch'>;

interface AskedPunch extends Asked {
  readonly moment: Date;
}

async function wrongPunch(ctx: Ctx, { punchId }: PunchCorrectionCreateInput): Promise<AskedPunch> {
  new InputCheck().rule('punchId', punchId ? null : 'VALUE_REQUIRED').done();
  const punch = await loadReferred(ctx, Punch, { id: punchId ?? '', path: 'punchId', lock: true });
  if (!isOwn(ctx.actor, punch)) forbid();
  refuseIf(punch.voidedAt === null ? null : 'PUNCH_VOIDED_ALREADY', ['input', 'punchId']);
  return { at: null, direction: null, place: null, punch, moment: punch.at };
}

async function missingPunch(ctx: Ctx, input: PunchCorrectionCreateInput): Promise<AskedPunch> {
  const { at = null, direction = null } = input;
  const oldest = await settingNow(ctx, 'punch.oldest');
  const unfit = whyNotAdd({ at, direction }, { now: ctx.now, oldest });
  refuseIf(unfit?.code ?? null, unfit && ['input', unfit.path]);
  const place = (await loadGiven(ctx, Shop, { id: input.placeId, path: 'placeId' })) ?? null;
  return { at, direction, place, punch: null, moment: at ?? ctx.now };
}

/** For oneself: HR enters what it knows of others at once. */
export async function requestCorrection(ctx: Ctx, input: PunchCorrectionCreateInput): Promise<PunchCorrection> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const employee = await personOf(ctx, null);
  const { moment, ...asked } = await (input.kind === 'VOID' ? wrongPunch : missingPunch)(ctx, input);
  const time = { startsAt: moment, endsAt: new Date(moment.getTime() + 1) };
  const { days } = await surroundingsOf(ctx, employee.id, time);
  const date = dateOfMoment(moment, days, ctx.zone);
  await refuseClosed(ctx, [monthOf(date)], ['input', 'at']);
  const shop = await shopOfDay(ctx, employee.id, { date, days });
  const reason = input.reason.trim();
  const values = { ...asked, employee, shop, date, kind: input.kind, reason, requestedAt: ctx.now };
  const correction = add(ctx, PunchCorrection, values);
  await requestApproval(ctx, {
    kind: CORRECTION.approval,
    subject: { type: 'PunchCorrection', id: correction.id },
    reason,
    facts: {
      correctionKind: input.kind,
      punchAt: moment.toISOString(),
      direction: asked.direction ?? asked.punch?.direction ?? null,
    },
  });
  return correction;
}

export async function withdrawCorrection(ctx: Ctx, input: PunchCorrectionWithdrawInput): Promise<PunchCorrection> {
  const correction = await withdrawRow(ctx, input, CORRECTION);
  await tellPerson(ctx, correction);
  return correction;
}

/** Makes the punch, or lets it count no more, with the reason that the person gave. */
async function correct(ctx: Ctx, correction: PunchCorrection): Promise<void> {
  const { kind, at, direction, employee, shop, place, reason } = correction;
  if (kind === 'ADD') {
    if (at && direction) correction.punch = enterPunch(ctx, { employee, shop, place, at, direction, reason });
    return;
  }
  const id = correction.punch?.id;
  const punch = id ? await loadRow(ctx, Punch, { by: { id }, lock: true, pastScope: true }) : null;
  if (punch) voidPunch(ctx, punch, reason);
}

defineStaffApproval(CORRECTION, {
  description: 'A punch that is missing or wrong, decided by HR (domain-rules 17.3).',
  level: 'HUMAN_RESOURCES',
  onApproved: correct,
});

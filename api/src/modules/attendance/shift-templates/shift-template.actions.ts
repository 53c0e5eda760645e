import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { Shop } from '../../staff/index.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { mayRoster } from '../rosters/roster.access.ts';
import { ShiftTemplateVersion } from './shift-template-version.entity.ts';
import { ShiftTemplate } from './shift-template.entity.ts';
import {
  type TemplateTimes,
  whyNotBreaks,
  whyNotCode,
  whyNotColour,
  whyNotTimes,
  whyNotVersionDay,
} from './shift-template.rules.ts';
import type {
  ShiftTemplateCreateInput,
  ShiftTemplateEditInput,
  ShiftTemplateRetireInput,
  ShiftTemplateVersionSetInput,
} from './shift-template.types.ts';

const NAME_LIMIT = 60;
const PAST_SCOPE = { filters: { scope: false } } as const;

function checkTimes(check: InputCheck, times: TemplateTimes): InputCheck {
  const wrongTimes = whyNotTimes(times);
  return check.rule('endMinute', wrongTimes).rule('breaks', wrongTimes ? null : whyNotBreaks(times));
}

function written({ startMinute, endMinute, breaks }: TemplateTimes): TemplateTimes {
  const plain = breaks.map((one) => ({ startMinute: one.startMinute, endMinute: one.endMinute }));
  return { startMinute, endMinute, breaks: plain.toSorted((one, other) => one.startMinute - other.startMinute) };
}

/** In a grid a code means one shift: those of the shop and those of all shops stand side by side. */
async function refuseTaken(ctx: Ctx, code: string, { id, shop }: Pick<ShiftTemplate, 'shop'> & { id?: string }) {
  const beside = shop === null ? {} : { $or: [{ shop }, { shop: null }] };
  const same = await ctx.em.find(ShiftTemplate, { code, ...beside }, PAST_SCOPE);
  if (same.some((one) => one.id !== id)) throw new Refusal('SHIFT_CODE_TAKEN', ['input', 'code']);
}

export async function createShiftTemplate(ctx: Ctx, input: ShiftTemplateCreateInput): Promise<ShiftTemplate> {
  const { code, colourNo, validFrom } = input;
  const check = new InputCheck()
    .text('name', input.name, { most: NAME_LIMIT, required: true })
    .rule('code', whyNotCode(code))
    .rule('colourNo', whyNotColour(colourNo));
  checkTimes(check, input).done();
  const shop = (await loadGiven(ctx, Shop, { id: input.shopId, path: 'shopId' })) ?? null;
  if (!mayRoster(ctx.actor, shop)) forbid();
  await refuseTaken(ctx, code, { shop });

  const template = add(ctx, ShiftTemplate, { shop, code, name: input.name.trim(), colourNo });
  add(ctx, ShiftTemplateVersion, { template, validFrom, ...written(input) });
  return template;
}

async function loadOwn(ctx: Ctx, input: { readonly id: string; readonly version: number }): Promise<ShiftTemplate> {
  const template = await loadForChange(ctx, ShiftTemplate, input);
  if (!mayRoster(ctx.actor, template.shop)) forbid();
  return template;
}

export async function editShiftTemplate(ctx: Ctx, input: ShiftTemplateEditInput): Promise<ShiftTemplate> {
  const { code, colourNo } = input;
  new InputCheck()
    .givenText('name', input.name, NAME_LIMIT)
    .rule('code', code === undefined ? null : whyNotCode(code ?? ''))
    .rule('colourNo', colourNo === undefined ? null : whyNotColour(colourNo ?? -1))
    .done();
  const template = await loadOwn(ctx, input);
  if (typeof code === 'string') await refuseTaken(ctx, code, template);
  template.name = input.name?.trim() ?? template.name;
  template.code = code ?? template.code;
  template.colourNo = colourNo ?? template.colourNo;
  return template;
}

export async function retireShiftTemplate(ctx: Ctx, input: ShiftTemplateRetireInput): Promise<ShiftTemplate> {
  const template = await loadOwn(ctx, input);
  template.isRetired = true;
  return template;
}

export async function reviveShiftTemplate(ctx: Ctx, input: ShiftTemplateRetireInput): Promise<ShiftTemplate> {
  const template = await loadOwn(ctx, input);
  template.isRetired = false;
  return template;
}

/** Rosters keep the times they were made with, whatever is said here (rules 17.6). */
export async function setShiftTemplateVersion(
  ctx: Ctx,
  input: ShiftTemplateVersionSetInput,
): Promise<ShiftTemplateVersion> {
  const { validFrom } = input;
  const check = new InputCheck().rule('validFrom', whyNotVersionDay(validFrom, businessDate(ctx.now, ctx.zone)));
  checkTimes(check, input).done();
  const template = await loadReferred(ctx, ShiftTemplate, {
    id: input.shiftTemplateId,
    path: 'shiftTemplateId',
    lock: true,
  });
  if (!mayRoster(ctx.actor, template.shop)) forbid();

  const known = await ctx.em.findOne(ShiftTemplateVersion, { template, validFrom });
  if (!known) return add(ctx, ShiftTemplateVersion, { template, validFrom, ...written(input) });
  const rostered = await ctx.em.count(RosterEntry, { templateVersion: known }, PAST_SCOPE);
  if (rostered > 0) throw new Refusal('SHIFT_VERSION_USED', ['input', 'validFrom']);
  return Object.assign(known, written(input));
}

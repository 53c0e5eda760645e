import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Employee, type ShopPost } from '../../staff/index.ts';
import { TrialTemplateItem } from './trial-template-item.entity.ts';
import { TrialTemplate } from './trial-template.entity.ts';
import { whyNotFrom, whyNotItems, whyNotMonths, whyNotStageNo, whyNotTouch } from './trial-template.rules.ts';
import type {
  TrialTemplateCreateInput,
  TrialTemplateEditInput,
  TrialTemplateItemInput,
  TrialTemplateRemoveInput,
} from './trial-template.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST = { name: 60, meaning: 300, reason: 500 } as const;

function checkItems(check: InputCheck, items: readonly TrialTemplateItemInput[]): void {
  check.rule('items', whyNotItems(items));
  for (const [index, item] of items.entries()) {
    const at = (name: string): string => `items.${index}.${name}`;
    check.rule(at('stageNo'), whyNotStageNo(item.stageNo));
    for (const name of ['nameZh', 'nameEn'] as const)
      check.text(at(name), item[name], { most: MOST.name, required: true });
    for (const name of ['meaningZh', 'meaningEn'] as const)
      check.text(at(name), item[name], { most: MOST.meaning, required: true });
  }
}

/** Those of a stage in the order in which they were given. */
function addItems(ctx: Ctx, template: TrialTemplate, items: readonly TrialTemplateItemInput[]): void {
  const places = new Map<number, number>();
  for (const { stageNo, nameZh, nameEn, meaningZh, meaningEn } of items) {
    const position = (places.get(stageNo) ?? 0) + 1;
    places.set(stageNo, position);
    add(ctx, TrialTemplateItem, {
      template,
      stageNo,
      position,
      nameZh: nameZh.trim(),
      nameEn: nameEn.trim(),
      meaningZh: meaningZh.trim(),
      meaningEn: meaningEn.trim(),
    });
  }
}

interface Place {
  readonly post: ShopPost;
  readonly validFrom: LocalDate;
  /** Itself, for one that moves. */
  readonly except?: string;
}

async function refuseTaken(ctx: Ctx, { post, validFrom, except }: Place): Promise<void> {
  const others = await ctx.em.find(TrialTemplate, { post, validFrom }, PAST_SCOPE);
  const isTaken = others.some(({ id }) => id !== except);
  refuseIf(isTaken ? 'TRIAL_TEMPLATE_DATE_TAKEN' : null, ['input', 'validFrom']);
}

async function removeItems(ctx: Ctx, template: TrialTemplate): Promise<void> {
  for (const item of await ctx.em.find(TrialTemplateItem, { template }, PAST_SCOPE)) ctx.em.remove(item);
}

export async function createTemplate(ctx: Ctx, input: TrialTemplateCreateInput): Promise<TrialTemplate> {
  const { post, validFrom, months, reason, items } = input;
  const check = new InputCheck()
    .rule('post', post === 'OFFICE' ? 'TRIAL_POST_MISSING' : null)
    .rule('validFrom', whyNotFrom(validFrom, businessDate(ctx.now, ctx.zone)))
    .rule('months', whyNotMonths(months))
    .text('reason', reason, { most: MOST.reason, required: true });
  checkItems(check, items);
  check.done();
  await refuseTaken(ctx, { post, validFrom });
  const { employeeId } = ctx.actor;
  const author = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  ctx.reason = reason.trim();
  const template = add(ctx, TrialTemplate, { post, validFrom, months, reason: ctx.reason, author });
  addItems(ctx, template, items);
  return template;
}

/** Held, and neither in force nor in use: a trial that begins meanwhile waits, or is seen. */
async function hold(ctx: Ctx, input: { id: string; version: number }): Promise<TrialTemplate> {
  const template = await loadForChange(ctx, TrialTemplate, input);
  refuseIf(whyNotTouch(template, businessDate(ctx.now, ctx.zone)), ['input', 'id']);
  return template;
}

export async function editTemplate(ctx: Ctx, input: TrialTemplateEditInput): Promise<TrialTemplate> {
  const template = await hold(ctx, input);
  const { validFrom, months, items } = input;
  const check = new InputCheck().givenText('reason', input.reason, MOST.reason);
  for (const name of ['validFrom', 'months', 'items'] as const)
    check.rule(name, input[name] === null ? 'VALUE_REQUIRED' : null);
  if (validFrom) check.rule('validFrom', whyNotFrom(validFrom, businessDate(ctx.now, ctx.zone)));
  if (typeof months === 'number') check.rule('months', whyNotMonths(months));
  if (items) checkItems(check, items);
  check.done();

  if (validFrom) await refuseTaken(ctx, { post: template.post, validFrom, except: template.id });
  template.validFrom = validFrom ?? template.validFrom;
  template.months = months ?? template.months;
  template.reason = input.reason?.trim() ?? template.reason;
  if (!items) return template;
  await removeItems(ctx, template);
  // Gone before the others come: they take the same places.
  await ctx.em.flush();
  addItems(ctx, template, items);
  return template;
}

export async function removeTemplate(ctx: Ctx, input: TrialTemplateRemoveInput): Promise<void> {
  const template = await hold(ctx, input);
  await removeItems(ctx, template);
  ctx.em.remove(template);
}

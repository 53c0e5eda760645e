import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { takePlace } from '../volumes/archive-volume.actions.ts';
import { ArchiveVolume } from '../volumes/archive-volume.entity.ts';
import { itemNumber } from '../volumes/archive-volume.rules.ts';
import { ArchiveItem } from './archive-item.entity.ts';
import { isPaperNoTaken } from './archive-item.queries.ts';
import { isMarkOutdated, type PairFacts, pairStateOf, whyNotHappenedOn, whyNotPair } from './archive-item.rules.ts';
import type { ArchiveItemEditInput, ArchiveItemFileInput, ArchiveItemPairInput } from './archive-item.types.ts';

const LIMITS = { title: 200, content: 5_000 } as const;
const PAIR_TEXTS = ['eLocation', 'paperNo', 'paperLocation'] as const;
const PAIR_LIMIT = 200;

export interface NewItem extends Partial<Pick<PairFacts, 'eLocation' | 'paperNo' | 'paperLocation'>> {
  readonly category: ArchiveCategory;
  /** Whose section takes it; the house's when nobody. */
  readonly rep: Employee | null;
  readonly customer: Customer | null;
  readonly title: string;
  readonly content?: string | null;
  readonly happenedOn: LocalDate;
  readonly hasLegalForce?: boolean;
}

function checkTexts(input: ArchiveItemFileInput | ArchiveItemEditInput | ArchiveItemPairInput): InputCheck {
  const check = new InputCheck();
  for (const name of PAIR_TEXTS) check.text(name, Reflect.get(input, name) as string | null, { most: PAIR_LIMIT });
  return check;
}

/** The rule of the two sets over the row as it is now; a paper number that another one has is refused by the index. */
function judgePair(item: ArchiveItem): void {
  refuseIf(whyNotPair(item), ['input', 'paperNo']);
  item.pairState = pairStateOf(item);
}

async function refuseTakenPaperNo(ctx: Ctx, { id, paperNo }: ArchiveItem): Promise<void> {
  if (paperNo !== null && (await isPaperNoTaken(ctx, { id, paperNo }))) {
    throw new Refusal('VALUE_TAKEN', ['input', 'paperNo']);
  }
}

/** Files something under the next number of its section (domain-rules 6.6, 6.8); for other modules too. */
export async function fileItem(ctx: Ctx, { category, rep, customer, ...given }: NewItem): Promise<ArchiveItem> {
  const { volume, seq, lateFor } = await takePlace(ctx, { category, rep }, given.happenedOn);
  const { year, sectionCode } = volume;
  const number = itemNumber({ year, categoryNo: category.no, sectionCode, seq });
  const { employeeId } = ctx.actor;
  const item = Object.assign(new ArchiveItem(), {
    ...given,
    number,
    volume,
    seq,
    lateFor,
    customer,
    customerCode: customer?.code ?? null,
    filedOn: businessDate(ctx.now, ctx.zone),
    filedBy: employeeId ? ctx.em.getReference(Employee, employeeId) : null,
    eCode: `E-${number}`,
  });
  judgePair(item);
  await refuseTakenPaperNo(ctx, item);
  ctx.em.persist(item);
  return item;
}

export async function fileGivenItem(ctx: Ctx, input: ArchiveItemFileInput): Promise<ArchiveItem> {
  const today = businessDate(ctx.now, ctx.zone);
  checkTexts(input)
    .text('title', input.title, { most: LIMITS.title, required: true })
    .text('content', input.content, { most: LIMITS.content })
    .rule('happenedOn', whyNotHappenedOn(input.happenedOn, today))
    .done();
  const category = await loadReferred(ctx, ArchiveCategory, { id: input.categoryId, path: 'categoryId' });
  const customer = (await loadGiven(ctx, Customer, { id: input.customerId, path: 'customerId' })) ?? null;
  const rep = (await loadGiven(ctx, Employee, { id: input.repId ?? customer?.owner?.id, path: 'repId' })) ?? null;
  const { title, content = null, happenedOn, eLocation = null, paperNo = null, paperLocation = null } = input;
  return fileItem(ctx, {
    category,
    rep,
    customer,
    title: title.trim(),
    content,
    happenedOn,
    hasLegalForce: input.hasLegalForce ?? false,
    eLocation: trimmed(eLocation),
    paperNo: trimmed(paperNo),
    paperLocation: trimmed(paperLocation),
  });
}

function trimmed(text: string | null): string | null {
  return text?.trim() || null;
}

/** An item of a volume that is still open; the volume is locked, so that it is not bound meanwhile. */
async function loadOpen(ctx: Ctx, input: { id: string; version: number }): Promise<ArchiveItem> {
  const item = await loadForChange(ctx, ArchiveItem, input);
  const volume = await loadRow(ctx, ArchiveVolume, { by: { id: item.volume.id }, lock: true, pastScope: true });
  refuseIf(volume?.state === 'OPEN' ? null : 'VOLUME_CLOSED', ['input', 'id']);
  return item;
}

export async function editItem(ctx: Ctx, input: ArchiveItemEditInput): Promise<ArchiveItem> {
  new InputCheck()
    .givenText('title', input.title, LIMITS.title)
    .text('content', input.content, { most: LIMITS.content })
    .done();
  const item = await loadOpen(ctx, input);
  assignGiven(item, input, ['title', 'content']);
  if (typeof input.hasLegalForce === 'boolean') item.hasLegalForce = input.hasLegalForce;
  judgePair(item);
  return item;
}

/** Says where the other side is. What was written on the paper is wrong once number or place of the electronic one change. */
export async function pairItem(ctx: Ctx, input: ArchiveItemPairInput): Promise<ArchiveItem> {
  checkTexts(input).done();
  const item = await loadOpen(ctx, input);
  const before: PairFacts = { ...item };
  for (const name of PAIR_TEXTS) {
    const value = input[name];
    if (value !== undefined) item[name] = trimmed(value);
  }
  if (isMarkOutdated(before, item)) item.paperMarkedOn = null;
  if (input.isPaperMarked === true) item.paperMarkedOn ??= businessDate(ctx.now, ctx.zone);
  if (input.isPaperMarked === false) item.paperMarkedOn = null;
  judgePair(item);
  await refuseTakenPaperNo(ctx, item);
  return item;
}

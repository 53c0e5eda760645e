import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import type { IncomingFile } from '../store/incoming-file.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentsOfGoneOwners } from './attachment.queries.ts';
import { type FileOwner, fileOwner } from './file-owner.ts';
import { extensionsIn, whyNotType } from './media-type.rules.ts';
import { sniff } from './media-type.ts';

const REASON_LIMIT = 500;
const MEGABYTE = 1024 * 1024;

/** Where a file is meant to go. */
export interface Destination {
  readonly ownerType: string;
  readonly ownerId: string;
}

async function mayAttach(ctx: Ctx, owner: FileOwner, id: string): Promise<void> {
  if (!(await owner.mayAttach(ctx, id))) forbid();
}

/** Whether files may go there: a hidden row answers like a missing one. Asked before a byte is taken, and when it is written. */
export async function checkDestination(ctx: Ctx, { ownerType, ownerId }: Destination): Promise<void> {
  const owner = fileOwner(ownerType);
  if (!owner || !isUuid(ownerId)) return notFound();
  if (owner.right && !ctx.actor.can(owner.right)) return notFound();
  const row = await loadRow(ctx, owner.entity as EntityClass<Row>, { by: { id: ownerId } });
  if (!row) return notFound();
  await mayAttach(ctx, owner, ownerId);
}

/** How many bytes a file may have today. */
export async function mostBytes(ctx: Ctx): Promise<number> {
  return (await settingNow(ctx, 'files.mostMegabytes')) * MEGABYTE;
}

export interface JudgedFile extends IncomingFile {
  readonly fileName: string;
  readonly mediaType: string;
}

/** What came in, by its bytes and its name; refused when they are no kind that is taken, or contradict each other. */
export async function judgeFile(ctx: Ctx, file: IncomingFile, fileName: string): Promise<JudgedFile> {
  const [mediaType, allowed] = [await sniff(file.path, fileName), await settingNow(ctx, 'files.types')];
  refuseIf(whyNotType({ fileName, mediaType, allowed: extensionsIn(allowed) }), ['file']);
  return { ...file, fileName, mediaType: mediaType as string };
}

type NewAttachment = Destination & Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sha256'>;

/** Writes the row of a file whose content is in the store already, under this id. */
export async function attachFile(ctx: Ctx, file: NewAttachment): Promise<Attachment> {
  await checkDestination(ctx, file);
  const { employeeId } = ctx.actor;
  const createdBy = employeeId ? ctx.em.getReference(Employee, employeeId) : null;
  return add(ctx, Attachment, { ...file, createdBy });
}

interface Removal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** The row goes now, the content with the next clean-up. */
export async function removeAttachment(ctx: Ctx, input: Removal): Promise<Attachment> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const attachment = await loadForChange(ctx, Attachment, input);
  const owner = fileOwner(attachment.ownerType);
  if (!owner) return notFound();
  await mayAttach(ctx, owner, attachment.ownerId);

  ctx.reason = input.reason;
  ctx.em.remove(attachment);
  return attachment;
}

/** Whether somebody may take a file out; null when it does not exist for him. */
export async function findAttachment(ctx: Ctx, id: string): Promise<Attachment | null> {
  return isUuid(id) ? loadRow(ctx, Attachment, { by: { id } }) : null;
}

/** Files go with the row that they belonged to; at most so many at once. */
export async function removeOfGoneOwners(ctx: Ctx, most: number): Promise<{ removed: number }> {
  const gone = await attachmentsOfGoneOwners(ctx, most);
  for (const attachment of gone) ctx.em.remove(attachment);
  return { removed: gone.length };
}

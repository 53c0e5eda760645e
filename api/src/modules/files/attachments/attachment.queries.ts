import type { Ctx } from '../../../kernel/context.ts';
import { Attachment } from './attachment.entity.ts';

/** How many files a row has, whoever asks: for rules that want evidence. */
export function countAttachments({ em }: Ctx, ownerId: string): Promise<number> {
  return em.count(Attachment, { ownerId }, { filters: { scope: false } });
}

import type { Ctx } from '../../../kernel/context.ts';

/** Whether another paper has the number, whoever sees it. */
export async function isPaperNoTaken({ em }: Ctx, { id, paperNo }: { id: string; paperNo: string }): Promise<boolean> {
  const found = await em.execute<unknown[]>(
    '/* archiveItem.paperNo */ select 1 from archive_items where paper_no = ? and id <> ? limit 1',
    [paperNo, id],
  );
  return found.length > 0;
}

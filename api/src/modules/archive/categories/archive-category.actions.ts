import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { ArchiveCategory } from './archive-category.entity.ts';
import type { ArchiveCategoryEditInput } from './archive-category.types.ts';

export async function editCategory(ctx: Ctx, input: ArchiveCategoryEditInput): Promise<ArchiveCategory> {
  new InputCheck().givenText('name', input.name, 100).text('contents', input.contents, { most: 500 }).done();
  const category = await loadForChange(ctx, ArchiveCategory, input);
  assignGiven(category, input, ['name', 'contents']);
  return category;
}

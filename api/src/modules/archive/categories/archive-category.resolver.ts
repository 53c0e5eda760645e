import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ArchiveVolume } from '../volumes/archive-volume.entity.ts';
import { editCategory } from './archive-category.actions.ts';
import { ArchiveCategory } from './archive-category.entity.ts';
import { ArchiveCategoryEditInput } from './archive-category.types.ts';

@Resolver(() => ArchiveCategory)
export class ArchiveCategoryResolver {
  @Allow('signedIn')
  @ReadOne(() => ArchiveCategory, { description: 'One category by id.' })
  archiveCategory(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ArchiveCategory, { description: 'The big categories, by number (domain-rules 6.6).', sort: ['no'] })
  archiveCategories(): never {
    return answeredByReader();
  }

  @HasPage(() => ArchiveVolume, {
    via: 'category',
    sort: ['-year', 'sectionCode'],
    description: 'Its volumes, the latest year first.',
  })
  volumes(): never {
    return answeredByReader();
  }

  @Allow('archive:file')
  @Action({ archiveCategory: () => ArchiveCategory }, { description: 'Names a category anew (domain-rules 6.6).' })
  async archiveCategoryEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveCategoryEditInput) input: ArchiveCategoryEditInput,
  ) {
    return { archiveCategory: await editCategory(ctx, input) };
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { editItem, fileGivenItem, pairItem } from './archive-item.actions.ts';
import { ArchiveItem } from './archive-item.entity.ts';
import { ArchiveItemEditInput, ArchiveItemFileInput, ArchiveItemPairInput } from './archive-item.types.ts';

@Resolver(() => ArchiveItem)
export class ArchiveItemResolver {
  @Allow('archive:read')
  @ReadOne(() => ArchiveItem, { description: 'One item by id.' })
  archiveItem(): never {
    return answeredByReader();
  }

  @Allow('archive:read')
  @ReadPage(() => ArchiveItem, { description: 'What was filed, newest first.', sort: ['-filedOn'] })
  archiveItems(): never {
    return answeredByReader();
  }

  @Allow('archive:file')
  @Action(
    { archiveItem: () => ArchiveItem },
    { description: 'Files something under the next number (domain-rules 6.6).' },
  )
  async archiveItemFile(@Ctx() ctx: Context, @Arg('input', () => ArchiveItemFileInput) input: ArchiveItemFileInput) {
    return { archiveItem: await fileGivenItem(ctx, input) };
  }

  @Allow('archive:file')
  @Action({ archiveItem: () => ArchiveItem }, { description: 'Corrects an item while its volume is open.' })
  async archiveItemEdit(@Ctx() ctx: Context, @Arg('input', () => ArchiveItemEditInput) input: ArchiveItemEditInput) {
    return { archiveItem: await editItem(ctx, input) };
  }

  @Allow('archive:file')
  @Action(
    { archiveItem: () => ArchiveItem },
    { description: 'Keeps the cross references of the two sets (domain-rules 6.8).' },
  )
  async archiveItemPair(@Ctx() ctx: Context, @Arg('input', () => ArchiveItemPairInput) input: ArchiveItemPairInput) {
    return { archiveItem: await pairItem(ctx, input) };
  }

  @Computed(() => String, {
    needs: ['paperNo', 'paperLocation'],
    nullable: true,
    description: 'What the electronic record says of the paper: number and place; none without a paper.',
  })
  electronicRemark(@Root() { paperNo, paperLocation }: Pick<ArchiveItem, 'paperNo' | 'paperLocation'>): string | null {
    return paperNo && [paperNo, paperLocation].filter(Boolean).join(' @ ');
  }

  @Computed(() => String, {
    needs: ['eCode', 'eLocation'],
    description: 'What is to stand on the paper: code and place of the electronic one.',
  })
  paperRemark(@Root() { eCode, eLocation }: Pick<ArchiveItem, 'eCode' | 'eLocation'>): string {
    return [eCode, eLocation].filter(Boolean).join(' @ ');
  }
}

@Resolver(() => Customer)
export class CustomerItemsResolver {
  @HasPage(() => ArchiveItem, {
    via: 'customer',
    sort: ['-happenedOn'],
    description: 'What was filed about the customer.',
  })
  archiveItems(): never {
    return answeredByReader();
  }
}

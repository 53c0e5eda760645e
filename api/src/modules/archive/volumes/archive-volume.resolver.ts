import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ArchiveItem } from '../items/archive-item.entity.ts';
import { closeVolume, editVolume, readDirectory } from './archive-volume.actions.ts';
import { ArchiveVolume } from './archive-volume.entity.ts';
import { ArchiveDirectorySection, ArchiveVolumeCloseInput, ArchiveVolumeEditInput } from './archive-volume.types.ts';

@Resolver(() => ArchiveVolume)
export class ArchiveVolumeResolver {
  @Allow('archive:read')
  @ReadOne(() => ArchiveVolume, { description: 'One volume by id.' })
  archiveVolume(): never {
    return answeredByReader();
  }

  @Allow('archive:read')
  @ReadPage(() => ArchiveVolume, {
    description: 'The volumes, newest year first (domain-rules 6.6).',
    sort: ['-year', 'sectionCode'],
  })
  archiveVolumes(): never {
    return answeredByReader();
  }

  @HasPage(() => ArchiveItem, { via: 'volume', sort: ['seq'], description: 'What it holds, by number.' })
  items(): never {
    return answeredByReader();
  }

  @Allow('archive:read')
  @Query(() => [ArchiveDirectorySection], {
    description: 'The cover page in filing order: of one volume, or of all customers in sight (domain-rules 4).',
  })
  archiveDirectory(
    @Ctx() ctx: Context,
    @Arg('volumeId', () => ID, { nullable: true, description: 'Which volume; all customers in sight without it.' })
    volumeId: string | null,
  ): Promise<object[]> {
    return readDirectory(ctx, volumeId ?? null);
  }

  @Allow('archive:bind')
  @Action(
    { archiveVolume: () => ArchiveVolume },
    { description: 'Binds a volume whose year is over (domain-rules 6.6).' },
  )
  async archiveVolumeClose(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveVolumeCloseInput) input: ArchiveVolumeCloseInput,
  ) {
    return { archiveVolume: await closeVolume(ctx, input) };
  }

  @Allow('archive:bind')
  @Action({ archiveVolume: () => ArchiveVolume }, { description: 'Tells where the paper of a volume stands.' })
  async archiveVolumeEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveVolumeEditInput) input: ArchiveVolumeEditInput,
  ) {
    return { archiveVolume: await editVolume(ctx, input) };
  }
}

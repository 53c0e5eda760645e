import { loadRow } from '../../../kernel/load-row.ts';
import { defineFileOwner } from '../../files/index.ts';
import { ArchiveVolume } from '../volumes/archive-volume.entity.ts';
import { ArchiveItem } from './archive-item.entity.ts';

/** What is bound does not change, and neither do its files (rules 6.6). */
defineFileOwner({
  entity: ArchiveItem,
  table: 'archive_items',
  async mayAttach(ctx, id) {
    const item = ctx.actor.can('archive:file') ? await loadRow(ctx, ArchiveItem, { by: { id } }) : null;
    if (!item) return false;
    const volume = await loadRow(ctx, ArchiveVolume, { by: { id: item.volume.id }, lock: true, pastScope: true });
    return volume?.state === 'OPEN';
  },
});

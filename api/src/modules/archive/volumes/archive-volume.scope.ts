import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { ArchiveVolume } from './archive-volume.entity.ts';
import { VolumeSection } from './volume-section.entity.ts';

/** Reps have their own section in each category; who keeps the archive has all (domain-rules 6.6). */
defineScope(ArchiveVolume, ({ can, t, me }) => {
  if (can('archive:readAll')) return 'true';
  return can('archive:read') ? `${t}.rep_id = any(${me.repIds})` : NOTHING;
});

defineScope(VolumeSection, ({ t, of }) => {
  const volume = of(ArchiveVolume, `${t}_v`);
  return volume === NOTHING
    ? NOTHING
    : `exists (select 1 from archive_volumes ${t}_v where ${t}_v.id = ${t}.volume_id and ${volume})`;
});

import './categories/archive-category.scope.ts';
import './daily/daily-record.scope.ts';
import './documents/archive-document.scope.ts';
import './items/archive-item.scope.ts';
import './volumes/archive-volume.scope.ts';
import './changes/change.approvals.ts';
import { putToConsent } from '../customers/index.ts';
import { proposeChange } from './changes/change.actions.ts';
import { proposeArchive } from './new-customers/customer-new.approval.ts';
import { ArchiveCategory } from './categories/archive-category.entity.ts';
import { DailyRecord } from './daily/daily-record.entity.ts';
import { ArchiveDocument } from './documents/archive-document.entity.ts';
import { ArchiveItem } from './items/archive-item.entity.ts';
import { ArchiveVolume } from './volumes/archive-volume.entity.ts';
import { VolumeSection } from './volumes/volume-section.entity.ts';

export { ArchiveCategory, ArchiveDocument, ArchiveItem, ArchiveVolume, DailyRecord, VolumeSection };

putToConsent({ onProposal: proposeChange, onNewCustomer: proposeArchive });

/** How the archive is kept (rules 6). */
export const archiveModule = {
  entities: [ArchiveCategory, ArchiveVolume, VolumeSection, ArchiveItem, ArchiveDocument, DailyRecord],
  resolvers: [],
};

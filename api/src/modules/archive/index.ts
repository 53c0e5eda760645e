import './exits/exit-record.scope.ts';
import './categories/archive-category.scope.ts';
import './daily/daily-record.scope.ts';
import './documents/archive-document.scope.ts';
import './items/archive-item.scope.ts';
import './daily/daily-record.files.ts';
import './documents/archive-document.approval.ts';
import './items/archive-item.files.ts';
import './volumes/archive-volume.scope.ts';
import './contributions/contribution.scope.ts';
import './focus/focus-list.scope.ts';
import './reviews/review-meeting.scope.ts';
import './sessions/update-session.scope.ts';
import './changes/change.approvals.ts';
import './archive.timeline.ts';
import { putToConsent } from '../customers/index.ts';
import { AccessRequestingResolver } from './access/access-request.resolver.ts';
import { ArchiveCategory } from './categories/archive-category.entity.ts';
import { ArchiveCategoryResolver } from './categories/archive-category.resolver.ts';
import { proposeChange } from './changes/change.actions.ts';
import { Contribution } from './contributions/contribution.entity.ts';
import { ContributionResolver, CustomerContributionsResolver } from './contributions/contribution.resolver.ts';
import { DailyRecord } from './daily/daily-record.entity.ts';
import { DailyRecordResolver } from './daily/daily-record.resolver.ts';
import { CustomerDeletionResolver } from './deletions/customer-deletion.resolver.ts';
import { ArchiveDocument } from './documents/archive-document.entity.ts';
import { ArchiveDocumentResolver, CustomerDocumentsResolver } from './documents/archive-document.resolver.ts';
import { ExitRecord } from './exits/exit-record.entity.ts';
import { CustomerExitsResolver, ExitRecordResolver } from './exits/exit-record.resolver.ts';
import { FocusEntry } from './focus/focus-entry.entity.ts';
import './focus/focus-list.job.ts';
import { FocusList } from './focus/focus-list.entity.ts';
import { CustomerFocusResolver, FocusListResolver } from './focus/focus-list.resolver.ts';
import { ArchiveItem } from './items/archive-item.entity.ts';
import { ArchiveItemResolver, CustomerItemsResolver } from './items/archive-item.resolver.ts';
import { CustomerMergingResolver } from './merges/customer-merge.resolver.ts';
import { proposeArchive } from './new-customers/customer-new.approval.ts';
import { ReviewMeeting } from './reviews/review-meeting.entity.ts';
import { ReviewMeetingResolver } from './reviews/review-meeting.resolver.ts';
import { UpdateSessionItem } from './sessions/update-session-item.entity.ts';
import { UpdateSessionRep } from './sessions/update-session-rep.entity.ts';
import { UpdateSession } from './sessions/update-session.entity.ts';
import { UpdateSessionResolver } from './sessions/update-session.resolver.ts';
import { ArchiveVolume } from './volumes/archive-volume.entity.ts';
import { ArchiveVolumeResolver } from './volumes/archive-volume.resolver.ts';
import { VolumeSection } from './volumes/volume-section.entity.ts';

export { consumptionByClass } from './reviews/review-meeting.queries.ts';
export { Contribution, ReviewMeeting, FocusEntry, FocusList, UpdateSession, UpdateSessionItem, UpdateSessionRep };
export { ArchiveCategory, ArchiveDocument, ArchiveItem, ArchiveVolume, DailyRecord, VolumeSection };

putToConsent({ onProposal: proposeChange, onNewCustomer: proposeArchive });

/** How the archive is kept (rules 6). */
export const archiveModule = {
  entities: [
    Contribution,
    FocusList,
    FocusEntry,
    ReviewMeeting,
    UpdateSession,
    UpdateSessionRep,
    UpdateSessionItem,
    ArchiveCategory,
    ArchiveVolume,
    VolumeSection,
    ArchiveItem,
    ArchiveDocument,
    DailyRecord,
    ExitRecord,
  ],
  resolvers: [
    ContributionResolver,
    CustomerContributionsResolver,
    FocusListResolver,
    CustomerFocusResolver,
    ReviewMeetingResolver,
    UpdateSessionResolver,
    ArchiveCategoryResolver,
    ArchiveVolumeResolver,
    ArchiveItemResolver,
    CustomerItemsResolver,
    ArchiveDocumentResolver,
    CustomerDocumentsResolver,
    DailyRecordResolver,
    AccessRequestingResolver,
    CustomerDeletionResolver,
    CustomerMergingResolver,
    ExitRecordResolver,
    CustomerExitsResolver,
  ],
};

import './attachments/attachment.scope.ts';
import './store/clean-up.job.ts';
import { Attachment } from './attachments/attachment.entity.ts';
import { AttachmentResolver } from './attachments/attachment.resolver.ts';

export {
  attachFile,
  checkDestination,
  type Destination,
  findAttachment,
  judgeFile,
  type JudgedFile,
  mostBytes,
} from './attachments/attachment.actions.ts';
export { countAttachments } from './attachments/attachment.queries.ts';
export { safeFileName } from './attachments/file-name.rules.ts';
export { defineFileOwner } from './attachments/file-owner.ts';
export { type BucketSettings, BucketStore } from './store/bucket-store.ts';
export { type FileStore, fileStoreOf, useFileStore } from './store/file-store.ts';
export { FolderStore } from './store/folder-store.ts';
export { receiveFile } from './store/incoming-file.ts';
export { Attachment };

/** Files that belong to rows. A module lets them belong to its rows with `defineFileOwner`. */
export const filesModule = { entities: [Attachment], resolvers: [AttachmentResolver] };

import { loadRow } from '../../../kernel/load-row.ts';
import { defineApproval } from '../../approvals/index.ts';
import { defineFileOwner } from '../../files/index.ts';
import { mayHandle } from './archive-document.access.ts';
import { toDraft } from './archive-document.actions.ts';
import { ArchiveDocument } from './archive-document.entity.ts';
import { takesFiles } from './archive-document.rules.ts';
import { approve } from './document-verdict.actions.ts';

/** The third signature is the direct leader's, given in his inbox (rules 6.2). */
defineApproval({
  kind: 'DOCUMENT_FILE',
  description: 'A document that the customer and the handler have signed enters the archive (domain-rules 6.2).',
  level: 'LEADER',
  apply: approve,
  async reject(ctx, { subjectId }) {
    const document = await loadRow(ctx, ArchiveDocument, { by: { id: subjectId }, lock: true, pastScope: true });
    if (document?.state === 'SIGNED') toDraft(document);
  },
});

defineFileOwner({
  entity: ArchiveDocument,
  table: 'archive_documents',
  async mayAttach(ctx, id) {
    const document = await loadRow(ctx, ArchiveDocument, { by: { id }, lock: true });
    return document !== null && mayHandle(ctx.actor, document) && takesFiles(document.state);
  },
});

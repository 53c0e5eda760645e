import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { mayHandle } from './archive-document.access.ts';
import {
  checkDocument,
  createDocument,
  editDocument,
  fileDocument,
  returnDocument,
  signDocument,
} from './archive-document.actions.ts';
import { ArchiveDocument } from './archive-document.entity.ts';
import {
  ArchiveDocumentCheckInput,
  ArchiveDocumentCreateInput,
  ArchiveDocumentEditInput,
  ArchiveDocumentFileInput,
  ArchiveDocumentReturnInput,
  ArchiveDocumentSignInput,
} from './archive-document.types.ts';

const changed = { archiveDocument: () => ArchiveDocument };

@Resolver(() => ArchiveDocument)
export class ArchiveDocumentResolver {
  @Allow('archive:read')
  @ReadOne(() => ArchiveDocument, { description: 'One document by id.' })
  archiveDocument(): never {
    return answeredByReader();
  }

  @Allow('archive:read')
  @ReadPage(() => ArchiveDocument, { description: 'The documents of the customers one sees.', sort: ['-createdAt'] })
  archiveDocuments(): never {
    return answeredByReader();
  }

  @Allow('document:handle')
  @Action(changed, { description: 'Makes a document of a customer, as a draft (domain-rules 6.2).' })
  async archiveDocumentCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentCreateInput) input: ArchiveDocumentCreateInput,
  ) {
    return { archiveDocument: await createDocument(ctx, input) };
  }

  @Allow('document:handle')
  @Action(changed, { description: 'Changes an own draft.' })
  async archiveDocumentEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentEditInput) input: ArchiveDocumentEditInput,
  ) {
    return { archiveDocument: await editDocument(ctx, input) };
  }

  @Allow('document:check')
  @Action(changed, { description: 'The rep of the customer confirms that it is true (domain-rules 6.2).' })
  async archiveDocumentCheck(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentCheckInput) input: ArchiveDocumentCheckInput,
  ) {
    return { archiveDocument: await checkDocument(ctx, input) };
  }

  @Allow('document:handle', 'document:check')
  @Action(changed, { description: 'Sends a checked document back to its draft.' })
  async archiveDocumentReturn(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentReturnInput) input: ArchiveDocumentReturnInput,
  ) {
    return { archiveDocument: await returnDocument(ctx, input) };
  }

  @Allow('document:handle')
  @Action(changed, {
    description: 'The handler signs beside the customer, and the leader is asked (domain-rules 6.2).',
  })
  async archiveDocumentSign(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentSignInput) input: ArchiveDocumentSignInput,
  ) {
    return { archiveDocument: await signDocument(ctx, input) };
  }

  @Allow('archive:file')
  @Action(changed, { description: 'Files a document with three signatures under a number (domain-rules 6.2, 6.6).' })
  async archiveDocumentFile(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveDocumentFileInput) input: ArchiveDocumentFileInput,
  ) {
    return { archiveDocument: await fileDocument(ctx, input) };
  }

  @Computed(() => Boolean, { needs: ['handler'], description: 'Whether one is its handler, and may sign for it.' })
  isHandledByViewer(@Root() document: Pick<ArchiveDocument, 'handler'>, @Ctx() { actor }: Context): boolean {
    return mayHandle(actor, document);
  }
}

@Resolver(() => Customer)
export class CustomerDocumentsResolver {
  @HasPage(() => ArchiveDocument, {
    via: 'customer',
    sort: ['-createdAt'],
    description: 'The documents of the customer.',
  })
  archiveDocuments(): never {
    return answeredByReader();
  }
}

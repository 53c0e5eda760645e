import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { removeAttachment } from './attachment.actions.ts';
import { Attachment } from './attachment.entity.ts';
import { AttachmentRemoveInput } from './attachment.types.ts';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Allow('signedIn')
  @ReadOne(() => Attachment, { description: 'One file by id.' })
  attachment(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Attachment, {
    description: 'The files of the rows that one sees, newest first; mostly asked with `ownerId`.',
    sort: ['-createdAt'],
  })
  attachments(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Action({}, { description: 'Takes a file away, as long as its row takes files.' })
  async attachmentRemove(@Ctx() ctx: Context, @Arg('input', () => AttachmentRemoveInput) input: AttachmentRemoveInput) {
    await removeAttachment(ctx, input);
    return {};
  }
}

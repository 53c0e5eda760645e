import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage } from '../../../reader/index.ts';
import { Trial } from '../trials/trial.entity.ts';
import { addNote } from './trial-note.actions.ts';
import { TrialNote } from './trial-note.entity.ts';
import { TrialNoteAddInput } from './trial-note.types.ts';

@Resolver(() => TrialNote)
export class TrialNoteResolver {
  @Allow('trial:review', 'trial:manage')
  @Action(
    { trialNote: () => TrialNote },
    { description: 'Notes what was seen of a person on trial; it stays as it is (domain-rules 19.2).' },
  )
  async trialNoteAdd(@Ctx() ctx: Context, @Arg('input', () => TrialNoteAddInput) input: TrialNoteAddInput) {
    return { trialNote: await addNote(ctx, input) };
  }
}

@Resolver(() => Trial)
export class TrialNotesResolver {
  @HasPage(() => TrialNote, {
    via: 'trial',
    sort: ['-happenedOn'],
    description: 'What was seen beside the stages, the latest first; what HR noted is for HR.',
  })
  notes(): never {
    return answeredByReader();
  }
}

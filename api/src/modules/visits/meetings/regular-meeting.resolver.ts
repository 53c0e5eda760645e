import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { createMeeting, editMeeting } from './regular-meeting.actions.ts';
import { RegularMeeting } from './regular-meeting.entity.ts';
import { nextMeetingAfter } from './regular-meeting.queries.ts';
import { RegularMeetingCreateInput, RegularMeetingEditInput } from './regular-meeting.types.ts';

@Resolver(() => RegularMeeting)
export class RegularMeetingResolver {
  @Allow('signedIn')
  @ReadOne(() => RegularMeeting, { description: 'One regular meeting by id.' })
  regularMeeting(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => RegularMeeting, { description: 'The regular meetings, the latest first.', sort: ['-startsAt'] })
  regularMeetings(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Query(() => DateTimeScalar, { description: 'When the next regular meeting begins (domain-rules 5.4).' })
  nextRegularMeetingAt(@Ctx() ctx: Context): Promise<Date> {
    return nextMeetingAfter(ctx, ctx.now);
  }

  @Allow('meeting:manage')
  @Action({ regularMeeting: () => RegularMeeting }, { description: 'Plans a meeting beside the weekly ones.' })
  async regularMeetingCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => RegularMeetingCreateInput) input: RegularMeetingCreateInput,
  ) {
    return { regularMeeting: await createMeeting(ctx, input) };
  }

  @Allow('meeting:manage')
  @Action({ regularMeeting: () => RegularMeeting }, { description: 'Moves, renames or cancels a coming meeting.' })
  async regularMeetingEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => RegularMeetingEditInput) input: RegularMeetingEditInput,
  ) {
    return { regularMeeting: await editMeeting(ctx, input) };
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { recordReview } from './review-meeting.actions.ts';
import { ReviewMeeting } from './review-meeting.entity.ts';
import { ReviewClass, ReviewMeetingRecordInput, ReviewMove } from './review-meeting.types.ts';

@Resolver(() => ReviewMeeting)
export class ReviewMeetingResolver {
  @Allow('review:read')
  @ReadOne(() => ReviewMeeting, { description: 'One review meeting by id.' })
  reviewMeeting(): never {
    return answeredByReader();
  }

  @Allow('review:read')
  @ReadPage(() => ReviewMeeting, {
    description: 'What review meetings recorded, the latest held first.',
    sort: ['-heldOn'],
  })
  reviewMeetings(): never {
    return answeredByReader();
  }

  @Allow('review:manage')
  @Action(
    { reviewMeeting: () => ReviewMeeting },
    {
      description:
        'Records a meeting with the consumption by class and the archives that changed class (domain-rules 6.10).',
    },
  )
  async reviewMeetingRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewMeetingRecordInput) input: ReviewMeetingRecordInput,
  ) {
    return { reviewMeeting: await recordReview(ctx, input) };
  }

  @Right('order:readAmounts')
  @Computed(() => [ReviewClass], {
    needs: ['classes'],
    description: 'The consumption by class, as the meeting saw it.',
  })
  classes(@Root() { classes }: Pick<ReviewMeeting, 'classes'>): ReviewClass[] {
    return classes as ReviewClass[];
  }

  @Computed(() => [ReviewMove], { needs: ['moves'], description: 'The archives that changed class in the period.' })
  moves(@Root() { moves }: Pick<ReviewMeeting, 'moves'>): ReviewMove[] {
    return moves as ReviewMove[];
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import {
  TrainingParticipantCommentInput,
  TrainingParticipantAddInput,
  TrainingParticipantRemoveInput,
  TrainingSessionCallOffInput,
  TrainingSessionHoldInput,
  TrainingSessionMoveInput,
  TrainingSessionPlanInput,
} from './session.types.ts';
import { addParticipants, giveOpinion, removeParticipant } from './training-participant.actions.ts';
import { TrainingParticipant } from './training-participant.entity.ts';
import { callOffSession, holdSession, moveSession, planSession } from './training-session.actions.ts';
import { TrainingSession } from './training-session.entity.ts';

@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => TrainingSession, { description: 'One session of a course by id.' })
  trainingSession(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @ReadPage(() => TrainingSession, {
    description:
      'The sessions of courses, the latest first; without `training:readAll` those in which one takes part or that one teaches.',
    sort: ['-startsAt'],
  })
  trainingSessions(): never {
    return answeredByReader();
  }

  @HasPage(() => TrainingParticipant, { via: 'session', sort: ['id'], description: 'Who takes part.' })
  participants(): never {
    return answeredByReader();
  }

  @Allow('training:manage')
  @Action(
    { trainingSession: () => TrainingSession },
    { description: 'Plans a session outside the business peaks, or inside with a reason (domain-rules 20.4).' },
  )
  async trainingSessionPlan(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingSessionPlanInput) input: TrainingSessionPlanInput,
  ) {
    return { trainingSession: await planSession(ctx, input) };
  }

  @Allow('training:manage')
  @Action(
    { trainingSession: () => TrainingSession },
    { description: 'Gives a session another time or place, outside the business peaks or with a reason.' },
  )
  async trainingSessionMove(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingSessionMoveInput) input: TrainingSessionMoveInput,
  ) {
    return { trainingSession: await moveSession(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingSession: () => TrainingSession }, { description: 'Calls a session off.' })
  async trainingSessionCallOff(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingSessionCallOffInput) input: TrainingSessionCallOffInput,
  ) {
    return { trainingSession: await callOffSession(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingSession: () => TrainingSession }, { description: 'Puts down that it was held and who was there.' })
  async trainingSessionHold(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingSessionHoldInput) input: TrainingSessionHoldInput,
  ) {
    return { trainingSession: await holdSession(ctx, input) };
  }
}

@Resolver(() => TrainingParticipant)
export class TrainingParticipantResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => TrainingParticipant, { description: 'One participation by id.' })
  trainingParticipant(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @ReadPage(() => TrainingParticipant, {
    description: 'Who takes part in what, the last added first; without `training:readAll` the own ones.',
    sort: ['-id'],
  })
  trainingParticipants(): never {
    return answeredByReader();
  }

  @Allow('training:manage')
  @Action({ trainingSession: () => TrainingSession }, { description: 'Adds people to a session that is ahead.' })
  async trainingParticipantAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingParticipantAddInput) input: TrainingParticipantAddInput,
  ) {
    return { trainingSession: await addParticipants(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingSession: () => TrainingSession }, { description: 'Takes somebody off a session that is ahead.' })
  async trainingParticipantRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingParticipantRemoveInput) input: TrainingParticipantRemoveInput,
  ) {
    return { trainingSession: await removeParticipant(ctx, input) };
  }

  @Allow('training:read')
  @Action(
    { trainingParticipant: () => TrainingParticipant },
    { description: 'Says what one thinks of a session in which one took part (domain-rules 20.4).' },
  )
  async trainingParticipantComment(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingParticipantCommentInput) input: TrainingParticipantCommentInput,
  ) {
    return { trainingParticipant: await giveOpinion(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeTrainingResolver {
  @HasPage(() => TrainingParticipant, {
    via: 'employee',
    sort: ['-id'],
    description: 'The sessions in which the person takes part, the last added first.',
  })
  trainings(): never {
    return answeredByReader();
  }
}

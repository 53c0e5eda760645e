import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { TrainingCourseNeed } from './training-course-need.entity.ts';
import { callOffCourse, createCourse, editCourse, holdCourse } from './training-course.actions.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { dropNeed, editNeed, raiseNeed, reopenNeed } from './training-need.actions.ts';
import { TrainingNeed } from './training-need.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import {
  TrainingCourseCallOffInput,
  TrainingCourseCreateInput,
  TrainingCourseEditInput,
  TrainingCourseHoldInput,
  TrainingNeedDropInput,
  TrainingNeedEditInput,
  TrainingNeedRaiseInput,
  TrainingNeedReopenInput,
} from './training.types.ts';

@Resolver(() => TrainingNeed)
export class TrainingNeedResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => TrainingNeed, { description: 'One need of training by id.' })
  trainingNeed(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @ReadPage(() => TrainingNeed, {
    description:
      'The needs of training, the latest first; without `training:readAll` those that one raised or that are about oneself or the own shop.',
    sort: ['-raisedOn'],
  })
  trainingNeeds(): never {
    return answeredByReader();
  }

  @HasPage(() => TrainingCourseNeed, { via: 'need', sort: ['-id'], description: 'The courses that answer it.' })
  courses(): never {
    return answeredByReader();
  }

  @Allow('training:raise', 'training:manage')
  @Action({ trainingNeed: () => TrainingNeed }, { description: 'Raises a need of training (domain-rules 20.3).' })
  async trainingNeedRaise(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingNeedRaiseInput) input: TrainingNeedRaiseInput,
  ) {
    return { trainingNeed: await raiseNeed(ctx, input) };
  }

  @Allow('training:raise', 'training:manage')
  @Action({ trainingNeed: () => TrainingNeed }, { description: 'Changes an open need, by who raised it and by HR.' })
  async trainingNeedEdit(@Ctx() ctx: Context, @Arg('input', () => TrainingNeedEditInput) input: TrainingNeedEditInput) {
    return { trainingNeed: await editNeed(ctx, input) };
  }

  @Allow('training:raise', 'training:manage')
  @Action({ trainingNeed: () => TrainingNeed }, { description: 'Gives a need up, by who raised it and by HR.' })
  async trainingNeedDrop(@Ctx() ctx: Context, @Arg('input', () => TrainingNeedDropInput) input: TrainingNeedDropInput) {
    return { trainingNeed: await dropNeed(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingNeed: () => TrainingNeed }, { description: 'Takes a need up again.' })
  async trainingNeedReopen(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingNeedReopenInput) input: TrainingNeedReopenInput,
  ) {
    return { trainingNeed: await reopenNeed(ctx, input) };
  }
}

@Resolver(() => TrainingCourseNeed)
export class TrainingCourseNeedResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => TrainingCourseNeed, { description: 'One link of a course to a need by id.' })
  trainingCourseNeed(): never {
    return answeredByReader();
  }
}

@Resolver(() => TrainingCourse)
export class TrainingCourseResolver {
  @Allow('training:read', 'training:readAll')
  @ReadOne(() => TrainingCourse, { description: 'One course by id.' })
  trainingCourse(): never {
    return answeredByReader();
  }

  @Allow('training:read', 'training:readAll')
  @ReadPage(() => TrainingCourse, {
    description:
      'The courses, the latest first; without `training:readAll` those in which one takes part or that one teaches.',
    sort: ['-createdAt'],
  })
  trainingCourses(): never {
    return answeredByReader();
  }

  @HasList(() => TrainingCourseNeed, { via: 'course', sort: ['id'], description: 'The needs that it answers.' })
  needs(): never {
    return answeredByReader();
  }

  @HasPage(() => TrainingSession, { via: 'course', sort: ['startsAt'], description: 'When and where it is taught.' })
  sessions(): never {
    return answeredByReader();
  }

  @Allow('training:manage')
  @Action(
    { trainingCourse: () => TrainingCourse },
    { description: 'Makes a course that answers at least one need (domain-rules 20.3).' },
  )
  async trainingCourseCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingCourseCreateInput) input: TrainingCourseCreateInput,
  ) {
    return { trainingCourse: await createCourse(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingCourse: () => TrainingCourse }, { description: 'Changes a planned course and its needs.' })
  async trainingCourseEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingCourseEditInput) input: TrainingCourseEditInput,
  ) {
    return { trainingCourse: await editCourse(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingCourse: () => TrainingCourse }, { description: 'Says that a course is over; it covers its needs.' })
  async trainingCourseHold(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingCourseHoldInput) input: TrainingCourseHoldInput,
  ) {
    return { trainingCourse: await holdCourse(ctx, input) };
  }

  @Allow('training:manage')
  @Action({ trainingCourse: () => TrainingCourse }, { description: 'Calls a course off with its sessions ahead.' })
  async trainingCourseCallOff(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingCourseCallOffInput) input: TrainingCourseCallOffInput,
  ) {
    return { trainingCourse: await callOffCourse(ctx, input) };
  }
}

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { businessDate } from '../../../kernel/period.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { CareerStep } from './career-step.entity.ts';
import { addCareerStep, editCareerStep, ladderOn, pathOf, removeCareerStep, standingsOn } from './career.actions.ts';
import { type CareerLevel, CareerLevelEnum } from './career.enums.ts';
import {
  CareerMove,
  CareerRung,
  CareerStanding,
  CareerStepAddInput,
  CareerStepEditInput,
  CareerStepRemoveInput,
} from './career.types.ts';

@Resolver(() => CareerStep)
export class CareerStepResolver {
  @Allow('signedIn')
  @ReadOne(() => CareerStep, { description: 'One step of a career by id.' })
  careerStep(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => CareerStep, {
    description: 'Steps that HR wrote, the latest first; without `career:read` the own ones.',
    sort: ['-since'],
  })
  careerSteps(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Query(() => [CareerMove], {
    description:
      'The way of somebody up the ladder until today, as postings and entries tell it; the own one, or anybody’s with `career:read` (domain-rules 20.5).',
  })
  careerPath(
    @Ctx() ctx: Context,
    @Arg('employeeId', () => ID, { description: 'Whose way it is.' }) employeeId: string,
  ): Promise<CareerMove[]> {
    return pathOf(ctx, employeeId);
  }

  @Allow('career:read')
  @Query(() => [CareerRung], {
    description: 'How many of those who work here stand on each step of the ladder, from below (domain-rules 20.5).',
  })
  careerLadder(
    @Ctx() ctx: Context,
    @Arg('on', () => DateScalar, { nullable: true, description: 'On which day; today when left out.' })
    on: string | undefined,
  ): Promise<CareerRung[]> {
    return ladderOn(ctx, on ?? businessDate(ctx.now, ctx.zone));
  }

  @Allow('career:read')
  @Query(() => [CareerStanding], {
    description: 'Who of those who work here stands on a step of the ladder, the longest there first.',
  })
  careerStandings(
    @Ctx() ctx: Context,
    @Arg('level', () => CareerLevelEnum, { description: 'The step of the ladder.' }) level: CareerLevel,
    @Arg('on', () => DateScalar, { nullable: true, description: 'On which day; today when left out.' })
    on: string | undefined,
  ): Promise<CareerStanding[]> {
    return standingsOn(ctx, level, on ?? businessDate(ctx.now, ctx.zone));
  }

  @Allow('career:manage')
  @Action({ careerStep: () => CareerStep }, { description: 'Writes a step of the ladder down that no posting tells.' })
  async careerStepAdd(@Ctx() ctx: Context, @Arg('input', () => CareerStepAddInput) input: CareerStepAddInput) {
    return { careerStep: await addCareerStep(ctx, input) };
  }

  @Allow('career:manage')
  @Action({ careerStep: () => CareerStep }, { description: 'Changes a step that HR wrote.' })
  async careerStepEdit(@Ctx() ctx: Context, @Arg('input', () => CareerStepEditInput) input: CareerStepEditInput) {
    return { careerStep: await editCareerStep(ctx, input) };
  }

  @Allow('career:manage')
  @Action({}, { description: 'Takes away a step that was written by mistake.' })
  async careerStepRemove(@Ctx() ctx: Context, @Arg('input', () => CareerStepRemoveInput) input: CareerStepRemoveInput) {
    await removeCareerStep(ctx, input);
    return {};
  }
}

@Resolver(() => Employee)
export class EmployeeCareerResolver {
  @HasPage(() => CareerStep, {
    via: 'employee',
    sort: ['-since'],
    description: 'Steps of the ladder that HR wrote about the person, the latest first.',
  })
  careerSteps(): never {
    return answeredByReader();
  }
}

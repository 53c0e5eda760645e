import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { businessDate } from '../../../kernel/period.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { AssistantAppraisal } from './assistant-appraisal.entity.ts';
import { AssistantCompetence } from './assistant-competence.entity.ts';
import { AssistantJudgement } from './assistant-judgement.entity.ts';
import { addCompetence, appraise, editCompetence, levelOf, removeAppraisal } from './assistant-level.actions.ts';
import { type AssistantLevel, AssistantLevelEnum } from './assistant-level.enums.ts';
import {
  AssistantAppraisalRemoveInput,
  AssistantAppraisalRecordInput,
  AssistantCompetenceAddInput,
  AssistantCompetenceEditInput,
} from './assistant-level.types.ts';

@Resolver(() => AssistantCompetence)
export class AssistantCompetenceResolver {
  @Allow('signedIn')
  @ReadOne(() => AssistantCompetence, { description: 'One competence by id.' })
  assistantCompetence(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => AssistantCompetence, {
    description: 'What assistants of each level can do, in the order of the templates.',
    sort: ['position'],
  })
  assistantCompetences(): never {
    return answeredByReader();
  }

  @Allow('assistantLevel:manage')
  @Action(
    { assistantCompetence: () => AssistantCompetence },
    { description: 'Adds a line to the template of a level.' },
  )
  async assistantCompetenceAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => AssistantCompetenceAddInput) input: AssistantCompetenceAddInput,
  ) {
    return { assistantCompetence: await addCompetence(ctx, input) };
  }

  @Allow('assistantLevel:manage')
  @Action({ assistantCompetence: () => AssistantCompetence }, { description: 'Changes or retires a line.' })
  async assistantCompetenceEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => AssistantCompetenceEditInput) input: AssistantCompetenceEditInput,
  ) {
    return { assistantCompetence: await editCompetence(ctx, input) };
  }
}

@Resolver(() => AssistantAppraisal)
export class AssistantAppraisalResolver {
  @Allow('signedIn')
  @ReadOne(() => AssistantAppraisal, { description: 'One appraisal of an assistant by id.' })
  assistantAppraisal(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => AssistantAppraisal, {
    description: 'Appraisals of assistants, the latest first; without `assistantLevel:read` the own ones.',
    sort: ['-heldOn'],
  })
  assistantAppraisals(): never {
    return answeredByReader();
  }

  @HasPage(() => AssistantJudgement, { via: 'appraisal', sort: ['id'], description: 'Each competence of the level.' })
  judgements(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Query(() => AssistantLevelEnum, {
    nullable: true,
    description: 'The level that an assistant holds on a day; the own one, or anybody’s with `assistantLevel:read`.',
  })
  assistantLevel(
    @Ctx() ctx: Context,
    @Arg('employeeId', () => ID, { description: 'Whose level it is.' }) employeeId: string,
    @Arg('on', () => DateScalar, { nullable: true, description: 'On which day; today when left out.' })
    on: string | undefined,
  ): Promise<AssistantLevel | null> {
    return levelOf(ctx, { employeeId, on: on ?? businessDate(ctx.now, ctx.zone) });
  }

  @Allow('assistantLevel:appraise')
  @Action(
    { assistantAppraisal: () => AssistantAppraisal },
    {
      description:
        'Judges an assistant by every competence of a level; met all, the level is reached from that day on.',
    },
  )
  async assistantAppraisalRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => AssistantAppraisalRecordInput) input: AssistantAppraisalRecordInput,
  ) {
    return { assistantAppraisal: await appraise(ctx, input) };
  }

  @Allow('assistantLevel:manage')
  @Action({}, { description: 'Takes an appraisal away that was entered by mistake.' })
  async assistantAppraisalRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => AssistantAppraisalRemoveInput) input: AssistantAppraisalRemoveInput,
  ) {
    await removeAppraisal(ctx, input);
    return {};
  }
}

@Resolver(() => AssistantJudgement)
export class AssistantJudgementResolver {
  @Allow('signedIn')
  @ReadOne(() => AssistantJudgement, { description: 'One judgement by id.' })
  assistantJudgement(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeAppraisalsResolver {
  @HasPage(() => AssistantAppraisal, {
    via: 'assistant',
    sort: ['-heldOn'],
    description: 'Appraisals of the person as an assistant, the latest first.',
  })
  assistantAppraisals(): never {
    return answeredByReader();
  }
}

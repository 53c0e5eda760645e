import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList, ReadOne, ReadPage } from '../../../reader/index.ts';
import { TrialTemplateItem } from './trial-template-item.entity.ts';
import { lengthWarningOf } from './trial-template.access.ts';
import { createTemplate, editTemplate, removeTemplate } from './trial-template.actions.ts';
import { TrialTemplate } from './trial-template.entity.ts';
import {
  type TrialLengthWarning,
  TrialLengthWarningEnum,
  TrialTemplateCreateInput,
  TrialTemplateEditInput,
  TrialTemplateRemoveInput,
} from './trial-template.types.ts';

@Resolver(() => TrialTemplate)
export class TrialTemplateResolver {
  @Allow('trialTemplate:read', 'trialTemplate:manage')
  @ReadOne(() => TrialTemplate, { description: 'One template of trials by id.' })
  trialTemplate(): never {
    return answeredByReader();
  }

  @Allow('trialTemplate:read', 'trialTemplate:manage')
  @ReadPage(() => TrialTemplate, { description: 'The templates of trials, the latest first.', sort: ['-validFrom'] })
  trialTemplates(): never {
    return answeredByReader();
  }

  @HasList(() => TrialTemplateItem, {
    via: 'template',
    sort: ['stageNo', 'position'],
    description: 'What is looked at, by stage and in its order.',
  })
  items(): never {
    return answeredByReader();
  }

  @Computed(() => TrialLengthWarningEnum, {
    nullable: true,
    needs: ['months'],
    description: 'What to mind about its length; nothing is refused for it (domain-rules 19.4).',
  })
  lengthWarning(@Root() template: Pick<TrialTemplate, 'months'>): TrialLengthWarning | null {
    return lengthWarningOf(template);
  }

  @Allow('trialTemplate:manage')
  @Action(
    { trialTemplate: () => TrialTemplate },
    { description: 'Makes a template for trials of a post that begin from a day on (domain-rules 19.3).' },
  )
  async trialTemplateCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialTemplateCreateInput) input: TrialTemplateCreateInput,
  ) {
    return { trialTemplate: await createTemplate(ctx, input) };
  }

  @Allow('trialTemplate:manage')
  @Action({ trialTemplate: () => TrialTemplate }, { description: 'Changes a template that is not in force yet.' })
  async trialTemplateEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialTemplateEditInput) input: TrialTemplateEditInput,
  ) {
    return { trialTemplate: await editTemplate(ctx, input) };
  }

  @Allow('trialTemplate:manage')
  @Action({}, { description: 'Removes a template that is not in force yet.' })
  async trialTemplateRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => TrialTemplateRemoveInput) input: TrialTemplateRemoveInput,
  ) {
    await removeTemplate(ctx, input);
    return {};
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { mayRoster } from '../rosters/roster.access.ts';
import { ShiftTemplateVersion } from './shift-template-version.entity.ts';
import {
  createShiftTemplate,
  editShiftTemplate,
  retireShiftTemplate,
  reviveShiftTemplate,
  setShiftTemplateVersion,
} from './shift-template.actions.ts';
import { ShiftTemplate } from './shift-template.entity.ts';
import {
  ShiftTemplateCreateInput,
  ShiftTemplateEditInput,
  ShiftTemplateRetireInput,
  ShiftTemplateReviveInput,
  ShiftTemplateVersionSetInput,
} from './shift-template.types.ts';

@Resolver(() => ShiftTemplate)
export class ShiftTemplateResolver {
  @Allow('signedIn')
  @ReadOne(() => ShiftTemplate, { description: 'One template of a shift by id.' })
  shiftTemplate(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ShiftTemplate, { description: 'The templates of shifts, by code.', sort: ['code'] })
  shiftTemplates(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['shop'], description: 'Whether one may change it and give it other times.' })
  viewerCanEdit(@Root() { shop }: Pick<ShiftTemplate, 'shop'>, @Ctx() { actor }: Context): boolean {
    return mayRoster(actor, shop);
  }

  @Allow('roster:edit')
  @Action({ shiftTemplate: () => ShiftTemplate }, { description: 'Adds a shift with its times (domain-rules 17.2).' })
  async shiftTemplateCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftTemplateCreateInput) input: ShiftTemplateCreateInput,
  ) {
    return { shiftTemplate: await createShiftTemplate(ctx, input) };
  }

  @Allow('roster:edit')
  @Action({ shiftTemplate: () => ShiftTemplate }, { description: 'Changes how a shift is called and shown.' })
  async shiftTemplateEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftTemplateEditInput) input: ShiftTemplateEditInput,
  ) {
    return { shiftTemplate: await editShiftTemplate(ctx, input) };
  }

  @Allow('roster:edit')
  @Action(
    { shiftTemplateVersion: () => ShiftTemplateVersion },
    { description: 'Gives a shift other times from a day on; what is rostered stays (domain-rules 17.6).' },
  )
  async shiftTemplateVersionSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftTemplateVersionSetInput) input: ShiftTemplateVersionSetInput,
  ) {
    return { shiftTemplateVersion: await setShiftTemplateVersion(ctx, input) };
  }

  @Allow('roster:edit')
  @Action({ shiftTemplate: () => ShiftTemplate }, { description: 'Offers a shift no more for new rosters.' })
  async shiftTemplateRetire(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftTemplateRetireInput) input: ShiftTemplateRetireInput,
  ) {
    return { shiftTemplate: await retireShiftTemplate(ctx, input) };
  }

  @Allow('roster:edit')
  @Action({ shiftTemplate: () => ShiftTemplate }, { description: 'Offers a retired shift again.' })
  async shiftTemplateRevive(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftTemplateReviveInput) input: ShiftTemplateReviveInput,
  ) {
    return { shiftTemplate: await reviveShiftTemplate(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopShiftTemplatesResolver {
  @HasPage(() => ShiftTemplate, {
    via: 'shop',
    sort: ['code'],
    description: 'The templates that only this shop works, by code.',
  })
  shiftTemplates(): never {
    return answeredByReader();
  }
}

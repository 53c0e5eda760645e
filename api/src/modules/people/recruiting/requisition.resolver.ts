import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { Candidate } from './candidate.entity.ts';
import { HiringRequisition } from './hiring-requisition.entity.ts';
import { mayAskFor } from './requisition.access.ts';
import {
  callOffRequisition,
  createRequisition,
  editRequisition,
  fillRequisition,
  reopenRequisition,
} from './requisition.actions.ts';
import {
  HiringRequisitionCallOffInput,
  HiringRequisitionCreateInput,
  HiringRequisitionEditInput,
  HiringRequisitionFillInput,
  HiringRequisitionReopenInput,
} from './requisition.types.ts';

@Resolver(() => HiringRequisition)
export class HiringRequisitionResolver {
  @Allow('requisition:readAll', 'requisition:create')
  @ReadOne(() => HiringRequisition, { description: 'One hiring requisition by id.' })
  hiringRequisition(): never {
    return answeredByReader();
  }

  @Allow('requisition:readAll', 'requisition:create')
  @ReadPage(() => HiringRequisition, {
    description:
      'The hiring requisitions, the latest need first; without `requisition:readAll` the own ones and those of the own shops.',
    sort: ['-neededBy'],
  })
  hiringRequisitions(): never {
    return answeredByReader();
  }

  @HasPage(() => Candidate, { via: 'requisition', sort: ['-appliedOn'], description: 'Who applied for it.' })
  candidates(): never {
    return answeredByReader();
  }

  @Allow('requisition:create', 'requisition:manage')
  @Action({ hiringRequisition: () => HiringRequisition }, { description: 'Asks HR for people (domain-rules 20.2).' })
  async hiringRequisitionCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => HiringRequisitionCreateInput) input: HiringRequisitionCreateInput,
  ) {
    return { hiringRequisition: await createRequisition(ctx, input) };
  }

  @Allow('requisition:create', 'requisition:manage')
  @Action({ hiringRequisition: () => HiringRequisition }, { description: 'Changes an open requisition.' })
  async hiringRequisitionEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => HiringRequisitionEditInput) input: HiringRequisitionEditInput,
  ) {
    return { hiringRequisition: await editRequisition(ctx, input) };
  }

  @Allow('requisition:create', 'requisition:manage')
  @Action({ hiringRequisition: () => HiringRequisition }, { description: 'Counts an open requisition as filled.' })
  async hiringRequisitionFill(
    @Ctx() ctx: Context,
    @Arg('input', () => HiringRequisitionFillInput) input: HiringRequisitionFillInput,
  ) {
    return { hiringRequisition: await fillRequisition(ctx, input) };
  }

  @Allow('requisition:create', 'requisition:manage')
  @Action({ hiringRequisition: () => HiringRequisition }, { description: 'Calls an open requisition off.' })
  async hiringRequisitionCallOff(
    @Ctx() ctx: Context,
    @Arg('input', () => HiringRequisitionCallOffInput) input: HiringRequisitionCallOffInput,
  ) {
    return { hiringRequisition: await callOffRequisition(ctx, input) };
  }

  @Allow('requisition:create', 'requisition:manage')
  @Action({ hiringRequisition: () => HiringRequisition }, { description: 'Opens a requisition again.' })
  async hiringRequisitionReopen(
    @Ctx() ctx: Context,
    @Arg('input', () => HiringRequisitionReopenInput) input: HiringRequisitionReopenInput,
  ) {
    return { hiringRequisition: await reopenRequisition(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopRequisitionResolver {
  @Computed(() => Boolean, { needs: ['id', 'region'], description: 'Whether one may ask HR for people for it.' })
  viewerCanAskForPeople(@Root() shop: Pick<Shop, 'id' | 'region'>, @Ctx() { actor }: Context): boolean {
    return mayAskFor(actor, shop);
  }
}

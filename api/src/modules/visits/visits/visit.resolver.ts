import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { VisitCard } from '../visit-cards/visit-card.entity.ts';
import { VisitAmendment } from './visit-amendment.entity.ts';
import { mayCorrectVisit, mayEditVisit, mayVoidVisit } from './visit.access.ts';
import { amendVisit, editVisit, recordVisit, voidVisit } from './visit.actions.ts';
import { Visit } from './visit.entity.ts';
import { neighbourhoodOf } from './visit.queries.ts';
import { VisitAmendInput, VisitEditInput, VisitRecordInput, VisitVoidInput } from './visit.types.ts';

@Resolver(() => Visit)
export class VisitResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadOne(() => Visit, { description: 'One visit by id.' })
  visit(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => Visit, { description: 'The visits, newest first.', sort: ['-visitedAt'] })
  visits(): never {
    return answeredByReader();
  }

  @Allow('visit:record')
  @Action(
    { visit: () => Visit, visitCard: () => VisitCard },
    {
      description:
        'Records a visit in the lowest free slot; answers also with the card that takes the next one (domain-rules 5.1, 5.2).',
    },
  )
  async visitRecord(@Ctx() ctx: Context, @Arg('input', () => VisitRecordInput) input: VisitRecordInput) {
    return recordVisit(ctx, input);
  }

  @Allow('visit:edit')
  @Action({ visit: () => Visit }, { description: 'Corrects an own entry within the time for it (domain-rules 5.2).' })
  async visitEdit(@Ctx() ctx: Context, @Arg('input', () => VisitEditInput) input: VisitEditInput) {
    return { visit: await editVisit(ctx, input) };
  }

  @Allow('visit:edit')
  @Action(
    { visit: () => Visit },
    { description: 'Adds a line below an own entry, also after the time for corrections (domain-rules 5.2).' },
  )
  async visitAmend(@Ctx() ctx: Context, @Arg('input', () => VisitAmendInput) input: VisitAmendInput) {
    return { visit: await amendVisit(ctx, input) };
  }

  @Allow('visit:void')
  @Action(
    { visit: () => Visit },
    { description: 'Voids a visit; it counts nowhere and its slot stays used (domain-rules 5.2).' },
  )
  async visitVoid(@Ctx() ctx: Context, @Arg('input', () => VisitVoidInput) input: VisitVoidInput) {
    return { visit: await voidVisit(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['status', 'recordedBy', 'recordedAt'],
    description: 'Whether it is an own entry that may be corrected still; later a line is added (domain-rules 5.2).',
  })
  async viewerCanEdit(
    @Root() visit: Pick<Visit, 'status' | 'recordedBy' | 'recordedAt'>,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    const windowHours = await settingNow(ctx, 'visit.editWindow');
    return mayCorrectVisit(ctx.actor, visit, { now: ctx.now, windowHours });
  }

  @Computed(() => Boolean, {
    needs: ['status', 'recordedBy'],
    description: 'Whether it is an own entry, below which lines are added until its card is attached.',
  })
  viewerCanAmend(@Root() visit: Pick<Visit, 'status' | 'recordedBy'>, @Ctx() { actor }: Context): boolean {
    return mayEditVisit(actor, visit);
  }

  @Right('visit:readMemo')
  @Computed(() => String, {
    needs: ['positionFull'],
    nullable: true,
    description: 'The neighbourhood where it was written down, of some ten kilometres.',
  })
  position(@Root() { positionFull }: Pick<Visit, 'positionFull'>): string | null {
    return neighbourhoodOf(positionFull);
  }

  @HasList(() => VisitAmendment, {
    via: 'visit',
    sort: ['at'],
    description: 'The lines that its author added below it, oldest first.',
  })
  amendments(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['status'], description: 'Whether one may void it.' })
  viewerCanVoid(@Root() visit: Pick<Visit, 'status'>, @Ctx() { actor }: Context): boolean {
    return mayVoidVisit(actor, visit);
  }
}

@Resolver(() => VisitCard)
export class CardVisitsResolver {
  @HasList(() => Visit, { via: 'card', sort: ['slotNo'], description: 'The visits on the card, by slot.' })
  visits(): never {
    return answeredByReader();
  }
}

@Resolver(() => Customer)
export class CustomerVisitsResolver {
  @HasPage(() => Visit, { via: 'customer', sort: ['-visitedAt'], description: 'The visits, newest first.' })
  visits(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeVisitsResolver {
  @HasPage(() => Visit, { via: 'rep', sort: ['-visitedAt'], description: 'The visits of the rep, newest first.' })
  visits(): never {
    return answeredByReader();
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { isOnTime, mayObject, mayTakeBack } from './shift-change.access.ts';
import { objectToShiftChange, requestShiftChange, withdrawShiftChange } from './shift-change.actions.ts';
import { ShiftChange } from './shift-change.entity.ts';
import { ShiftChangeCreateInput, ShiftChangeObjectInput, ShiftChangeWithdrawInput } from './shift-change.types.ts';

type Standing = Pick<ShiftChange, 'employee' | 'state'>;

@Resolver(() => ShiftChange)
export class ShiftChangeResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => ShiftChange, { description: 'One change of a shift by id.' })
  shiftChange(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => ShiftChange, {
    description: 'Asked changes of shifts of the people in sight, the latest first.',
    sort: ['-sentAt'],
  })
  shiftChanges(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, {
    needs: ['sentAt', 'oldStartsAt', 'newStartsAt'],
    description: 'Whether HR was told before the old shift and before the new one (domain-rules 17.4, clause 6).',
  })
  isInTime(@Root() change: Pick<ShiftChange, 'sentAt' | 'oldStartsAt' | 'newStartsAt'>): boolean {
    return isOnTime(change);
  }

  @Computed(() => Boolean, { needs: ['employee', 'state'], description: 'Whether one may take it back.' })
  viewerCanWithdraw(@Root() change: Standing, @Ctx() { actor }: Context): boolean {
    return mayTakeBack(actor, change);
  }

  @Computed(() => Boolean, { needs: ['employee', 'state'], description: 'Whether one may object to it as HR.' })
  viewerCanObject(@Root() change: Standing, @Ctx() { actor }: Context): boolean {
    return mayObject(actor, change);
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action(
    { shiftChange: () => ShiftChange },
    {
      description: 'Asks the line manager for another shift or a swap and tells HR why (domain-rules 17.4, clause 6).',
    },
  )
  async shiftChangeCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftChangeCreateInput) input: ShiftChangeCreateInput,
  ) {
    return { shiftChange: await requestShiftChange(ctx, input) };
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action({ shiftChange: () => ShiftChange }, { description: 'Takes a change of a shift back, of a swap for both.' })
  async shiftChangeWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftChangeWithdrawInput) input: ShiftChangeWithdrawInput,
  ) {
    return { shiftChange: await withdrawShiftChange(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { shiftChange: () => ShiftChange },
    { description: 'Records what HR has against a change; the line manager decides (domain-rules 17.4, clause 6).' },
  )
  async shiftChangeObject(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftChangeObjectInput) input: ShiftChangeObjectInput,
  ) {
    return { shiftChange: await objectToShiftChange(ctx, input) };
  }
}

@Resolver(() => RosterEntry)
export class RosterEntryChangesResolver {
  @HasPage(() => ShiftChange, {
    via: 'entry',
    sort: ['-sentAt'],
    description: 'The asked changes of this line, the latest first.',
  })
  changes(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeShiftChangesResolver {
  @HasPage(() => ShiftChange, {
    via: 'employee',
    sort: ['-sentAt'],
    description: 'The changes of shifts that the person asked for, the latest first.',
  })
  shiftChanges(): never {
    return answeredByReader();
  }
}

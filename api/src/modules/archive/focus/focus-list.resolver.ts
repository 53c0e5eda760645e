import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { FocusEntry } from './focus-entry.entity.ts';
import { addFocusEntry, createFocusList, fixFocusList, removeFocusEntry } from './focus-list.actions.ts';
import { FocusList } from './focus-list.entity.ts';
import {
  FocusEntryAddInput,
  FocusEntryRemoveInput,
  FocusListCreateInput,
  FocusListFixInput,
} from './focus-list.types.ts';

@Resolver(() => FocusList)
export class FocusListResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadOne(() => FocusList, { description: 'One focus list by id.' })
  focusList(): never {
    return answeredByReader();
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadPage(() => FocusList, { description: 'The focus lists, the latest month first.', sort: ['-period'] })
  focusLists(): never {
    return answeredByReader();
  }

  @Allow('focusList:manage')
  @Action({ focusList: () => FocusList }, { description: 'Begins the focus list of a month (domain-rules 6.10).' })
  async focusListCreate(@Ctx() ctx: Context, @Arg('input', () => FocusListCreateInput) input: FocusListCreateInput) {
    return { focusList: await createFocusList(ctx, input) };
  }

  @Allow('focusList:manage')
  @Action({ focusEntry: () => FocusEntry }, { description: 'Puts a customer on an open list.' })
  async focusEntryAdd(@Ctx() ctx: Context, @Arg('input', () => FocusEntryAddInput) input: FocusEntryAddInput) {
    return { focusEntry: await addFocusEntry(ctx, input) };
  }

  @Allow('focusList:manage')
  @Action({ focusList: () => FocusList }, { description: 'Takes a customer off an open list.' })
  async focusEntryRemove(@Ctx() ctx: Context, @Arg('input', () => FocusEntryRemoveInput) input: FocusEntryRemoveInput) {
    return { focusList: await removeFocusEntry(ctx, input) };
  }

  @Allow('focusList:manage')
  @Action(
    { focusList: () => FocusList },
    { description: 'Fixes the list as the monthly meeting decided it; its customers are key customers from then on.' },
  )
  async focusListFix(@Ctx() ctx: Context, @Arg('input', () => FocusListFixInput) input: FocusListFixInput) {
    return { focusList: await fixFocusList(ctx, input) };
  }

  @HasPage(() => FocusEntry, { via: 'list', sort: ['id'], description: 'The customers on it that one sees.' })
  entries(): never {
    return answeredByReader();
  }
}

@Resolver(() => Customer)
export class CustomerFocusResolver {
  @HasPage(() => FocusEntry, { via: 'customer', sort: ['-id'], description: 'On which focus lists it stood.' })
  focusEntries(): never {
    return answeredByReader();
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { GreetingRound } from './greeting-round.entity.ts';
import { createGreetingRound, markGreeting } from './greeting.actions.ts';
import { Greeting } from './greeting.entity.ts';
import { GreetingRoundCreateInput, GreetingMarkInput } from './greeting.types.ts';

@Resolver(() => GreetingRound)
export class GreetingRoundResolver {
  @Allow('maintenance:read')
  @ReadOne(() => GreetingRound, { description: 'One list of greetings by id.' })
  greetingRound(): never {
    return answeredByReader();
  }

  @Allow('maintenance:read')
  @ReadPage(() => GreetingRound, {
    description: 'The lists of greetings, the latest holiday first.',
    sort: ['-holidayOn'],
  })
  greetingRounds(): never {
    return answeredByReader();
  }

  @Allow('maintenance:manage')
  @Action(
    { greetingRound: () => GreetingRound },
    { description: 'Opens the list of greetings for a holiday, with its customers (domain-rules 8.3).' },
  )
  async greetingRoundCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => GreetingRoundCreateInput) input: GreetingRoundCreateInput,
  ) {
    return { greetingRound: await createGreetingRound(ctx, input) };
  }

  @HasPage(() => Greeting, { via: 'round', sort: ['isDone'], description: 'Who is greeted, those still to do first.' })
  greetings(): never {
    return answeredByReader();
  }
}

@Resolver(() => Greeting)
export class GreetingResolver {
  @Allow('greeting:record')
  @Action(
    { greeting: () => Greeting },
    {
      description:
        'Marks a greeting as done; by another than the owning rep it is a contact of the company too (domain-rules 8.3).',
    },
  )
  async greetingMark(@Ctx() ctx: Context, @Arg('input', () => GreetingMarkInput) input: GreetingMarkInput) {
    return { greeting: await markGreeting(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerGreetingsResolver {
  @HasPage(() => Greeting, {
    via: 'customer',
    sort: ['-id'],
    description: 'The greetings of the customer, latest first.',
  })
  greetings(): never {
    return answeredByReader();
  }
}

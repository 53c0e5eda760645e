import { Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';

export const GREETING_KINDS = ['CARD', 'GIFT', 'CALL'] as const;
export type GreetingKind = (typeof GREETING_KINDS)[number];
export const GreetingKindEnum = schemaEnum<GreetingKind>(
  'GreetingKind',
  'How customers are greeted (domain-rules 8.3).',
  {
    CARD: 'A card or a message.',
    GIFT: 'A gift, such as mooncakes.',
    CALL: 'A call by phone.',
  },
);

@ObjectType({ description: 'Whom the company greets on one holiday (domain-rules 8.3).' })
@Entity({ tableName: 'greeting_rounds' })
@Unique({ name: 'greeting_rounds_holiday_unique', properties: ['holidayOn', 'kind'] })
@Index({
  name: 'greeting_rounds_newest_index',
  expression: 'create index greeting_rounds_newest_index on greeting_rounds (holiday_on desc, id desc)',
})
export class GreetingRound extends Row {
  @Field(() => String, { description: 'The holiday, such as 中秋节.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day of the holiday.' })
  @Property({ type: 'date' })
  holidayOn!: string;

  @Field(() => GreetingKindEnum, { description: 'Card, gift or call.' })
  @Enum({ items: () => [...GREETING_KINDS] })
  kind!: GreetingKind;
}
sortedByLabel(GreetingRound, 'holidayOn');

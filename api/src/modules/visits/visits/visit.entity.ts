import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { VisitCard } from '../visit-cards/visit-card.entity.ts';
import { CardSideEnum } from '../visit-cards/visit-card.enums.ts';
import { CARD_SIDES, type CardSide } from '../visit-cards/visit-card.rules.ts';
import { ObjectionEnum, VisitKindEnum, VisitStatusEnum } from './visit.enums.ts';
import {
  type Objection,
  OBJECTIONS,
  VISIT_KINDS,
  VISIT_STATUSES,
  type VisitKind,
  type VisitStatus,
} from './visit.rules.ts';

const NEWEST = 'visited_at desc, id desc';

/** One step of dealing with an objection: listen, share, clarify, present, ask (domain-rules 5.2). */
function Handled(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => Boolean, { description })(target, key);
    Property({ type: 'boolean', default: false })(target, key as string);
    Right('visit:readMemo')(target, key);
  };
}

@ObjectType({ description: 'One visit of the owning rep, in one slot of a card (domain-rules 5.2).' })
@Entity({ tableName: 'visits' })
@Unique({ name: 'visits_slot_unique', properties: ['card', 'slotNo'] })
@Index({ name: 'visits_newest_index', expression: `create index visits_newest_index on visits (${NEWEST})` })
@Index({
  name: 'visits_customer_index',
  expression: `create index visits_customer_index on visits (customer_id, ${NEWEST})`,
})
@Index({ name: 'visits_rep_index', expression: `create index visits_rep_index on visits (rep_id, ${NEWEST})` })
@Index({
  name: 'visits_counted_index',
  expression: "create index visits_counted_index on visits (customer_id, visited_at) where status = 'RECORDED'",
})
@Index({
  name: 'visits_position_index',
  expression: 'create index visits_position_index on visits (visited_at) where position is not null',
})
@Check({
  name: 'visits_handled_check',
  expression:
    'objection is not null or not (has_listened or has_shared or has_clarified or has_presented or has_asked)',
})
@Check({ name: 'visits_slot_no_check', expression: 'slot_no between 1 and 10' })
@Check({ name: 'visits_void_reason_check', expression: "(status = 'VOIDED') = (void_reason is not null)" })
export class Visit extends Row {
  @Field(() => VisitCard, {
    nullable: true,
    description:
      'The visit card whose slot the visit uses; hidden from the author after a hand-over (domain-rules 6.5).',
  })
  @ManyToOne(() => VisitCard, { deleteRule: 'restrict', index: false })
  card!: VisitCard;

  @Field(() => Int, { description: 'Slot of the card, from 1.' })
  @Property({ type: 'integer' })
  slotNo!: number;

  @Field(() => CardSideEnum, { description: 'Side of the card on which the slot is.' })
  @Enum({ items: () => [...CARD_SIDES] })
  side!: CardSide;

  @Field(() => Customer, {
    nullable: true,
    description: 'The customer of the card; hidden from the author after a hand-over (domain-rules 6.5).',
  })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'The rep who visited: the one who carries the card.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => DateTimeScalar, { description: 'When the visit took place.' })
  @Property({ type: 'timestamptz' })
  visitedAt!: Date;

  @Field(() => VisitKindEnum, { description: 'What kind of visit it was.' })
  @Enum({ items: () => [...VISIT_KINDS] })
  kind!: VisitKind;

  @Field(() => String, { nullable: true, description: 'Whom the rep spoke with.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  contactPerson: string | null = null;

  @Field(() => String, { description: 'A simple memo, 1 to 200 characters.' })
  @Property({ type: 'text' })
  @Right('visit:readMemo')
  summary!: string;

  @Field(() => String, { nullable: true, description: 'What was talked about.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  topics: string | null = null;

  @Field(() => ObjectionEnum, { nullable: true, description: 'What the customer had against buying.' })
  @Enum({ items: () => [...OBJECTIONS], nullable: true })
  @Right('visit:readMemo')
  objection: Objection | null = null;

  @Handled('Whether the rep listened to the end.')
  hasListened: boolean = false;

  @Handled('Whether the rep shared the feeling behind it.')
  hasShared: boolean = false;

  @Handled('Whether the rep made clear what was meant.')
  hasClarified: boolean = false;

  @Handled('Whether the rep presented an answer.')
  hasPresented: boolean = false;

  @Handled('Whether the rep asked for the order.')
  hasAsked: boolean = false;

  @Field(() => String, { nullable: true, description: 'What is to be done next.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  nextStep: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When the rep means to come again.' })
  @Property({ type: 'date', nullable: true })
  @Right('visit:readMemo')
  nextVisitOn: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who wrote it down; none for imported history.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recordedBy: Employee | null = null;

  @Field(() => Boolean, { description: 'Written down after the memo window (setting `visit.memoWindow`).' })
  @Property({ type: 'boolean', default: false })
  isLateMemo: boolean = false;

  @Field(() => Boolean, {
    description: 'The rep had looked the customer up within `visit.prepWindow` before it (domain-rules 5.3).',
  })
  @Property({ type: 'boolean', default: false })
  isPrepared: boolean = false;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it was written down: latitude and longitude in degrees; reading it is logged (domain-rules 5.2).',
  })
  @Property({ type: 'text', fieldName: 'position', nullable: true })
  @Right('visit:readPosition')
  @AccessLogged()
  positionFull: string | null = null;

  @Field(() => VisitStatusEnum, { description: 'Recorded, or void.' })
  @Enum({ items: () => [...VISIT_STATUSES], default: 'RECORDED' })
  status: VisitStatus = 'RECORDED';

  @Field(() => String, { nullable: true, description: 'Why it was voided.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  voidReason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was voided.' })
  @Property({ type: 'timestamptz', nullable: true })
  voidedAt: Date | null = null;
}

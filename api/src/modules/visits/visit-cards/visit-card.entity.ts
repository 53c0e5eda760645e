import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { CardAnalysis } from './card-analysis.entity.ts';
import { CardStatusEnum } from './visit-card.enums.ts';
import { CARD_STATUSES, type CardStatus } from './visit-card.rules.ts';

/** One ACTIVE card for each customer, by the database: it keeps two cards apart that are issued at the same moment. */
const ONE_ACTIVE = "create unique index visit_cards_active_unique on visit_cards (customer_id) where status = 'ACTIVE'";

@ObjectType({ description: "The rep's card of one customer, with slots for visits on two sides (domain-rules 5.1)." })
@Entity({ tableName: 'visit_cards' })
@Unique({ name: 'visit_cards_number_unique', properties: ['customer', 'rep', 'cardNo'] })
@Unique({ name: 'visit_cards_active_unique', expression: ONE_ACTIVE })
@Index({
  name: 'visit_cards_customer_issued_index',
  expression: 'create index visit_cards_customer_issued_index on visit_cards (customer_id, issued_at desc, id desc)',
})
@Index({
  name: 'visit_cards_issued_index',
  expression: 'create index visit_cards_issued_index on visit_cards (issued_at desc, id desc)',
})
@Index({
  name: 'visit_cards_rep_issued_index',
  expression: 'create index visit_cards_rep_issued_index on visit_cards (rep_id, issued_at desc, id desc)',
})
// Cards that wait for somebody: few among many, asked for by status and by the day on which they are due.
@Index({
  name: 'visit_cards_waiting_index',
  expression:
    "create index visit_cards_waiting_index on visit_cards (status, recovery_due_on, id) where status in ('FULL', 'RECOVERED', 'ANALYSED', 'CLOSED_EARLY')",
})
@Check({ name: 'visit_cards_slot_count_check', expression: 'slot_count between 7 and 10' })
@Check({ name: 'visit_cards_used_slots_check', expression: 'used_slots between 0 and slot_count' })
@Check({ name: 'visit_cards_active_has_room_check', expression: "status <> 'ACTIVE' or used_slots < slot_count" })
@Check({
  name: 'visit_cards_void_check',
  expression: "status <> 'VOID' or (used_slots = 0 and void_reason is not null)",
})
@Check({ name: 'visit_cards_card_no_check', expression: 'card_no >= 1' })
export class VisitCard extends Row {
  @Field(() => Customer, { description: 'The customer whom the visits are for.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'The rep who carries it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => Int, { description: 'Counts the cards of this rep for this customer, from 1.' })
  @Property({ type: 'integer' })
  cardNo!: number;

  @Field(() => Int, { description: '7 to 10 slots.' })
  @Property({ type: 'integer' })
  slotCount!: number;

  @Field(() => Int, {
    description: 'How many slots are used; those of voided visits stay used. Slots are taken from 1 on.',
  })
  @Property({ type: 'integer', default: 0 })
  usedSlots: number = 0;

  @Field(() => CardStatusEnum, { description: 'Whether the card takes visits.' })
  @Enum({ items: () => [...CARD_STATUSES], default: 'ACTIVE' })
  status: CardStatus = 'ACTIVE';

  @Field(() => DateTimeScalar, { description: 'When the card was issued.' })
  @Property({ type: 'timestamptz' })
  issuedAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who issued it; none for cards that came in by import.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  issuedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last slot was taken.' })
  @Property({ type: 'timestamptz', nullable: true })
  fullAt: Date | null = null;

  @Field(() => Boolean, { description: 'Holds history that was brought in; such a card is attached from the start.' })
  @Property({ type: 'boolean', default: false })
  isHistoric: boolean = false;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The regular meeting at which a full card is to be handed in (domain-rules 5.1).',
  })
  @Property({ type: 'date', nullable: true })
  recoveryDueOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in.' })
  @Property({ type: 'timestamptz', nullable: true })
  recoveredAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who took it in at the meeting.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recoveredBy: Employee | null = null;

  @Field(() => CardAnalysis, { nullable: true, description: 'What it tells; there from its recovery on.' })
  @ManyToOne(() => CardAnalysis, { nullable: true, deleteRule: 'restrict', index: false })
  analysis: CardAnalysis | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was attached to the department form.' })
  @Property({ type: 'timestamptz', nullable: true })
  attachedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who attached it to the department form.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  attachedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Why a card without entries is void.' })
  @Property({ type: 'text', nullable: true })
  @Right('visit:readMemo')
  voidReason: string | null = null;
}
sortedByLabel(VisitCard, 'cardNo');

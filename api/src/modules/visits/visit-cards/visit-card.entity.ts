import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
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
@Check({ name: 'visit_cards_slot_count_check', expression: 'slot_count between 7 and 10' })
@Check({ name: 'visit_cards_used_slots_check', expression: 'used_slots between 0 and slot_count' })
@Check({ name: 'visit_cards_active_has_room_check', expression: "status <> 'ACTIVE' or used_slots < slot_count" })
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
}
sortedByLabel(VisitCard, 'cardNo');

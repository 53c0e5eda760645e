import { Check, Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { Order } from '../orders/order.entity.ts';
import { DELIVERY_STATES, type DeliveryState } from './delivery.rules.ts';

export const DeliveryStateEnum = schemaEnum<DeliveryState>(
  'DeliveryState',
  'How far a delivery is (domain-rules 11.9).',
  {
    PLANNED: 'The note is written, the goods are still here.',
    SHIPPED: 'The goods left the warehouse.',
    DELIVERED: 'The signed receipt is here.',
    CANCELLED: 'Planned and given up.',
  },
);

@ObjectType({ description: 'A dispatch note: goods of one order that leave together.' })
@Entity({ tableName: 'deliveries' })
@Index({ properties: ['order', 'shippedAt', 'id'] })
@Index({ properties: ['shippedAt', 'id'] })
@Check({
  name: 'deliveries_times_check',
  expression:
    "(state in ('SHIPPED', 'DELIVERED')) = (shipped_at is not null) and (state = 'DELIVERED') = (delivered_at is not null)" +
    ' and (delivered_at is null or delivered_at >= shipped_at)',
})
export class Delivery extends Row {
  @Field(() => String, { description: 'Unique in the company, such as `DN-2026-000123`.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => Order, { description: 'The order whose goods go out.' })
  @ManyToOne({ entity: () => Order, deleteRule: 'restrict', index: false })
  order!: Order;

  /** Whose customer it is now, for the rights on the order. */
  @Formula(
    (notes) =>
      `(select dc.owner_id from orders dor join customers dc on dc.id = dor.customer_id where dor.id = ${notes.order})`,
    { type: 'uuid', columnType: 'uuid', nullable: true, lazy: true },
  )
  ownerId?: string | null;

  @Field(() => DeliveryStateEnum, { description: 'How far the goods have come.' })
  @Enum({ items: () => [...DELIVERY_STATES] })
  state!: DeliveryState;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which the dispatch is planned.' })
  @Property({ type: 'date', nullable: true })
  plannedOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the goods left the warehouse.' })
  @Property({ type: 'timestamptz', nullable: true })
  shippedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who let the goods leave.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  shippedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer received the goods.' })
  @Property({ type: 'timestamptz', nullable: true })
  deliveredAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who carries the goods.' })
  @Property({ type: 'text', nullable: true })
  carrier: string | null = null;

  @Right('order:readDetails')
  @Field(() => String, { nullable: true, description: 'Whose name stands on the receipt.' })
  @Property({ type: 'text', nullable: true })
  signedBy: string | null = null;
}
sortedByLabel(Delivery, 'number');

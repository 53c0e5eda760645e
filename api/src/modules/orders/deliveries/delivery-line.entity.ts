import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { OrderLine } from '../lines/order-line.entity.ts';
import { Delivery } from './delivery.entity.ts';

@ObjectType({
  description: 'How much of an order line a delivery carries: no goods leave without an order (domain-rules 11.1).',
})
@Entity({ tableName: 'delivery_lines' })
@Unique({ properties: ['delivery', 'orderLine'] })
@Index({ properties: ['orderLine', 'id'] })
@Check({ name: 'delivery_lines_quantity_check', expression: 'quantity > 0' })
export class DeliveryLine extends Row {
  @Field(() => Delivery, { description: 'The dispatch note.' })
  @ManyToOne({ entity: () => Delivery, deleteRule: 'restrict', index: false })
  delivery!: Delivery;

  @Field(() => OrderLine, { description: 'The line of the order that is shipped.' })
  @ManyToOne({ entity: () => OrderLine, deleteRule: 'restrict', index: false })
  orderLine!: OrderLine;

  @Field(() => DecimalScalar, { description: 'How much goes out, in the unit of the product.' })
  @Property({ type: 'decimal', precision: 12, scale: 3 })
  quantity!: string;
}

import { Check, Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Product } from '../../products/index.ts';
import { Order } from '../orders/order.entity.ts';
import { PRICE_SOURCES, type PriceSource } from './order-line.rules.ts';

export const PriceSourceEnum = schemaEnum<PriceSource>(
  'PriceSource',
  'Where a price comes from (domain-rules 11.11).',
  {
    LIST_PRICE: 'The list price of the product on that day.',
    TYPED: 'Typed by whoever entered the order.',
    IMPORTED: 'Brought in from another system.',
  },
);

const QUANTITY = { type: 'decimal', precision: 12, scale: 3 } as const;
const MONEY = { type: 'decimal', precision: 14, scale: 2 } as const;

@ObjectType({ description: 'One product of an order: how much of it was ordered, cancelled, shipped and returned.' })
@Entity({ tableName: 'order_lines' })
@Unique({ properties: ['order', 'lineNo'] })
@Index({ properties: ['product', 'createdAt', 'id'] })
@Check({
  name: 'order_lines_quantities_check',
  expression:
    'ordered_quantity > 0 and cancelled_quantity >= 0 and returned_quantity >= 0' +
    ' and returned_quantity <= shipped_quantity and shipped_quantity <= ordered_quantity - cancelled_quantity',
})
@Check({
  name: 'order_lines_price_check',
  expression: 'unit_price >= 0 and discount_rate between 0 and 1 and line_no > 0',
})
export class OrderLine extends Row {
  @Field(() => Order, { description: 'The order of the line.' })
  @ManyToOne({ entity: () => Order, deleteRule: 'restrict', index: false })
  order!: Order;

  /** Whose customer it is now, for the rights on the order. */
  @Formula(
    (lines) =>
      `(select lc.owner_id from orders lo join customers lc on lc.id = lo.customer_id where lo.id = ${lines.order})`,
    { type: 'uuid', columnType: 'uuid', nullable: true, lazy: true },
  )
  ownerId?: string | null;

  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  @Property({ type: 'integer' })
  lineNo!: number;

  @Field(() => Product, { nullable: true, description: 'Empty for goods outside the product list.' })
  @ManyToOne({ entity: () => Product, nullable: true, deleteRule: 'restrict', index: false })
  product: Product | null = null;

  @Field(() => String, { description: 'The name as it stood on the date of the order.' })
  @Property({ type: 'text' })
  productName!: string;

  @Field(() => String, { nullable: true, description: 'The colour that was asked for.' })
  @Property({ type: 'text', nullable: true })
  colour: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the customer wants it.' })
  @Property({ type: 'date', nullable: true })
  deliveryOn: string | null = null;

  @Field(() => DecimalScalar, { description: 'How much was ordered, in the unit of the product.' })
  @Property({ ...QUANTITY })
  orderedQuantity!: string;

  @Field(() => DecimalScalar, { description: 'Not wanted any more.' })
  @Property({ ...QUANTITY })
  cancelledQuantity: string = '0.000';

  @Field(() => DecimalScalar, { description: 'Left the warehouse, over all deliveries.' })
  @Property({ ...QUANTITY })
  shippedQuantity: string = '0.000';

  @Field(() => DecimalScalar, { description: 'Came back and was accepted.' })
  @Property({ ...QUANTITY })
  returnedQuantity: string = '0.000';

  /** Read by the reader alone: under a lock the rules count it from the other four. */
  @Field(() => DecimalScalar, { description: 'What is still to be shipped.' })
  @Formula((lines) => `(${lines.orderedQuantity} - ${lines.cancelledQuantity} - ${lines.shippedQuantity})`, {
    type: 'decimal',
    columnType: 'numeric(12,3)',
    lazy: true,
  })
  openQuantity?: string;

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { nullable: true, description: 'The list price on the date of the order.' })
  @Property({ ...MONEY, nullable: true })
  listPrice: string | null = null;

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { description: 'Asked for one unit, before the discount.' })
  @Property({ ...MONEY })
  unitPrice!: string;

  @Right('order:readAmounts')
  @Field(() => PriceSourceEnum, { description: 'Where the unit price comes from.' })
  @Enum({ items: () => [...PRICE_SOURCES] })
  priceSource!: PriceSource;

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, { description: 'The share taken off the price: 0.1500 is 15 % off.' })
  @Property({ type: 'decimal', precision: 5, scale: 4 })
  discountRate: string = '0.0000';

  @Right('order:readAmounts')
  @Field(() => DecimalScalar, {
    description: 'Price times quantity less discount, cancelled and returned goods (domain-rules 1.8).',
  })
  @Property({ ...MONEY })
  netAmount!: string;
}

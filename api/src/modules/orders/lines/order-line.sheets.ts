import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { Product } from '../../products/index.ts';
import {
  assignChanged,
  created,
  defineSheet,
  given,
  refused,
  rowsByKey,
  skipped,
  updated,
  type RowOf,
  type RowResult,
  type Values,
} from '../../transfer/index.ts';
import { closeHistory, openHistories, type History } from '../orders/order-history.actions.ts';
import { Order } from '../orders/order.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { whyNotPrice, whyNotQuantity } from './order-line.rules.ts';

const columns = {
  order: { type: 'reference', required: true, aliases: ['订单号'] },
  product: { type: 'reference', required: true, aliases: ['货号'] },
  productName: { type: 'text', maxLength: 200, aliases: ['品名'] },
  colour: { type: 'text', maxLength: 50, aliases: ['颜色'] },
  deliveryOn: { type: 'date', aliases: ['交期'] },
  orderedQuantity: { type: 'decimal', required: true, places: 3, digits: 9, aliases: ['数量'] },
  unitPrice: { type: 'decimal', required: true, aliases: ['单价'] },
  discountRate: { type: 'decimal', places: 4, digits: 1, aliases: ['折扣'] },
} as const;

type LineRow = RowOf<typeof columns>;

/** The lines of orders that were brought in; a product stands on an order once. */
export const orderLineSheet = defineSheet({
  name: 'order-lines',
  key: ['order', 'product'],
  columns,
  async write(ctx, rows) {
    const orders = await rowsByKey(ctx, Order, { property: 'number', keys: rows.map((row) => row.order) });
    const products = await rowsByKey(ctx, Product, { property: 'number', keys: rows.map((row) => row.product) });
    const histories = await openHistories(ctx, [...orders.values()]);
    const touched = new Set<History>();
    const results = rows.map((row): RowResult => {
      const order = orders.get(row.order);
      const product = products.get(row.product);
      const history = order && histories.get(order);
      if (!order || !history) return refused('UNKNOWN_REFERENCE', 'order');
      if (order.externalKey === null) return refused('ORDER_NOT_IMPORTED', 'order');
      if (!product) return refused('UNKNOWN_REFERENCE', 'product');
      const result = whyNotLine(row) ?? put(ctx, { row, history, product });
      if (result === created || result === updated) touched.add(history);
      return result;
    });
    for (const history of touched) closeHistory(ctx, history);
    await ctx.em.flush();
    return results;
  },
});

function whyNotLine(row: LineRow): RowResult | null {
  const quantity = whyNotQuantity(row.orderedQuantity);
  if (quantity) return refused(quantity, 'orderedQuantity');
  const price = whyNotPrice({ unitPrice: row.unitPrice, discountRate: row.discountRate ?? '0' });
  return price ? refused(price, price === 'PRICE_NEGATIVE' ? 'unitPrice' : 'discountRate') : null;
}

function put(ctx: Ctx, { row, history, product }: { row: LineRow; history: History; product: Product }): RowResult {
  const { order: _order, product: _product, productName, discountRate, ...plain } = row;
  const known = history.lines.find((line) => line.product === product);
  const values: Values<OrderLine> = {
    ...plain,
    productName: productName ?? known?.productName ?? product.name,
    discountRate: discountRate ?? '0.0000',
  };
  if (known) return assignChanged(known, values) ? updated : skipped;
  const lineNo = 1 + Math.max(0, ...history.lines.map((line) => line.lineNo));
  const { order } = history;
  history.lines.push(
    add(ctx, OrderLine, { ...given(values), order, lineNo, product, priceSource: 'IMPORTED', netAmount: '0.00' }),
  );
  return created;
}

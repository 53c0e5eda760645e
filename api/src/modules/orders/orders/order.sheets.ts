import type { Ctx } from '../../../kernel/context.ts';
import { elapsedClock } from '../../../kernel/deadline.ts';
import { add } from '../../../kernel/rows.ts';
import { findCustomersByKey } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import {
  assignChanged,
  created,
  defineSheet,
  given,
  refused,
  rowOf,
  rowsByKey,
  skipped,
  updated,
  type RowOf,
  type RowResult,
  type Values,
} from '../../transfer/index.ts';
import { whyNotShippedAt } from '../deliveries/delivery.rules.ts';
import { closeHistory, dispatch, openHistories, type History } from './order-history.actions.ts';
import { Order } from './order.entity.ts';
import { ackDueAt, isLateEntry, ORDER_CHANNELS, ORDER_KINDS, TRADE_MODES, whyNotReceivedAt } from './order.rules.ts';

const columns = {
  number: { type: 'text', required: true, maxLength: 50, aliases: ['订单号'] },
  externalKey: { type: 'text', maxLength: 100 },
  customer: { type: 'reference', required: true, aliases: ['客户', '客户编号'] },
  rep: { type: 'reference', aliases: ['业务员', '工号'] },
  kind: { type: 'enum', values: ORDER_KINDS },
  channel: { type: 'enum', values: ORDER_CHANNELS },
  tradeMode: { type: 'enum', values: TRADE_MODES },
  receivedAt: { type: 'datetime', required: true, aliases: ['下单时间', '订单日期'] },
  ackAt: { type: 'datetime', aliases: ['确认时间'] },
  requestedShipOn: { type: 'date', aliases: ['要求发货日期'] },
  shippedAt: { type: 'datetime', aliases: ['发货时间'] },
  deliveredAt: { type: 'datetime', aliases: ['签收时间'] },
  carrier: { type: 'text', maxLength: 100, aliases: ['承运人'] },
  currency: { type: 'text', required: true, maxLength: 3, aliases: ['币种'] },
  freight: { type: 'decimal', aliases: ['运费'] },
  note: { type: 'text', maxLength: 1000, aliases: ['备注'] },
  shipToName: { type: 'text', maxLength: 200, aliases: ['收货人'] },
  shipToAddress: { type: 'text', maxLength: 300, aliases: ['收货地址'] },
  shipToCity: { type: 'text', maxLength: 100 },
  shipToProvince: { type: 'text', maxLength: 100 },
  shipToPostalCode: { type: 'text', maxLength: 20 },
  shipToCountry: { type: 'text', maxLength: 100 },
} as const;

type OrderRow = RowOf<typeof columns>;

/** History from another system. Orders that people entered here are not touched: they change by what people do. */
export const orderSheet = defineSheet({
  name: 'orders',
  key: ['number'],
  columns,
  async write(ctx, rows) {
    const customers = await findCustomersByKey(
      ctx,
      rows.map((row) => row.customer),
    );
    const reps = await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.rep) });
    const known = await rowsByKey(ctx, Order, { property: 'number', keys: rows.map((row) => row.number) });
    const histories = await openHistories(ctx, [...known.values()]);
    const ackHours = await settingNow(ctx, 'order.ack');
    const results = rows.map((row): RowResult => {
      const customer = customers.get(row.customer);
      const rep = rowOf(row.rep, reps);
      if (!customer) return refused('UNKNOWN_REFERENCE', 'customer');
      if (row.rep && !rep) return refused('UNKNOWN_REFERENCE', 'rep');
      const before = known.get(row.number);
      const refusal = whyNotHistory(ctx, row, before);
      if (refusal) return refusal;
      const values = {
        ...valuesOf(row, { zone: ctx.zone, ackHours }),
        customer,
        rep,
        shipToName: row.shipToName ?? customer.name,
      };
      if (before) return change(ctx, { row, values, history: histories.get(before) ?? emptyHistory(before) });
      const history = emptyHistory(add(ctx, Order, given(values)));
      depart(ctx, { row, history });
      return created;
    });
    await ctx.em.flush();
    return results;
  },
});

function whyNotHistory(ctx: Ctx, row: OrderRow, before: Order | undefined): RowResult | null {
  if (before && before.externalKey === null) return refused('ORDER_NOT_IMPORTED', 'number');
  if (!/^[A-Z]{3}$/u.test(row.currency)) return refused('NOT_IN_LIST', 'currency');
  if (row.freight?.startsWith('-')) return refused('OUT_OF_RANGE', 'freight');
  const late = whyNotReceivedAt(row.receivedAt, ctx.now);
  if (late) return refused(late, 'receivedAt');
  const wrongDay = row.shippedAt ? whyNotShippedAt(row.shippedAt, { receivedAt: row.receivedAt, now: ctx.now }) : null;
  return wrongDay ? refused(wrongDay, 'shippedAt') : null;
}

/** The order as it stood: entered when it came in, and answered where the file says so or where goods left. */
function valuesOf(row: OrderRow, { zone, ackHours }: { zone: string; ackHours: number }): Values<Order> {
  const {
    customer: _customer,
    rep: _rep,
    shippedAt,
    deliveredAt: _deliveredAt,
    carrier: _carrier,
    shipToName: _shipToName,
    ...plain
  } = row;
  const ackAt = row.ackAt ?? (shippedAt ? row.receivedAt : null);
  return {
    ...plain,
    externalKey: row.externalKey ?? row.number,
    kind: row.kind ?? 'ORDER',
    channel: row.channel ?? 'OTHER',
    tradeMode: row.tradeMode ?? 'DOMESTIC',
    enteredAt: row.receivedAt,
    isLateEntry: isLateEntry({ receivedAt: row.receivedAt, enteredAt: row.receivedAt }, zone),
    ackAt,
    ackDueAt: ackDueAt(row.receivedAt, ackHours, elapsedClock),
    repliedAt: ackAt,
    replyKind: ackAt ? 'CONFIRMED' : null,
    step: shippedAt ? 'READY' : ackAt ? 'ACKNOWLEDGED' : 'RECEIVED',
  };
}

function change(
  ctx: Ctx,
  { row, values, history }: { row: OrderRow; values: Values<Order>; history: History },
): RowResult {
  const hasChanged = assignChanged(history.order, values);
  const hasDeparted = depart(ctx, { row, history });
  return hasChanged || hasDeparted ? updated : skipped;
}

/** True when this changed something about the delivery. */
function depart(ctx: Ctx, { row, history }: { row: OrderRow; history: History }): boolean {
  if (!row.shippedAt) return false;
  const [before] = history.deliveries;
  const departure = { shippedAt: row.shippedAt, deliveredAt: row.deliveredAt ?? null, carrier: row.carrier ?? null };
  if (before && !assignChanged({ ...before }, departure)) return false;
  dispatch(ctx, history, departure);
  closeHistory(ctx, history);
  return true;
}

function emptyHistory(order: Order): History {
  return { order, lines: [], deliveries: [], loads: [], payments: [] };
}

import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { parseMoney, sum } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf, type RefusalCode } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { actingEmployee, openBook, settleAndFollowUp, type OrderBook } from '../orders/order-book.actions.ts';
import { mayUse } from '../orders/order.access.ts';
import { Payment } from './payment.entity.ts';
import { whyNotReceive, whyNotRefund, type NewPayment, type PaymentKind } from './payment.rules.ts';
import type { PaymentInput, PaymentRecordInput, PaymentRefundInput } from './payment.types.ts';

/** Beside which field of the form each refusal stands; all others are about the amount. */
const PLACES: Partial<Record<RefusalCode, string>> = {
  PAYMENT_CURRENCY_DIFFERENT: 'currency',
  PAYMENT_IN_FUTURE: 'receivedOn',
};

interface Booking {
  readonly book: OrderBook;
  readonly kind: PaymentKind;
  readonly input: PaymentInput;
  readonly payment: NewPayment;
}

/** Paying in advance or too much is possible: the rest stands to the customer's credit until it is refunded (rules 13). */
export async function recordPayment(ctx: Ctx, input: PaymentRecordInput): Promise<Payment> {
  const today = checkInput(ctx, input);
  const book = await openBook(ctx, { id: input.orderId });
  if (!mayUse(ctx.actor, 'payment:record', book)) forbid();
  const payment = paymentOf(book, input, today);
  refuseAtItsPlace(whyNotReceive(payment, book.order, today));
  return bookPayment(ctx, { book, kind: 'RECEIPT', input, payment });
}

export async function refundPayment(ctx: Ctx, input: PaymentRefundInput): Promise<Payment> {
  const today = checkInput(ctx, input);
  const book = await openBook(ctx, { id: input.orderId });
  if (!mayUse(ctx.actor, 'payment:refund', book)) forbid();
  const payment = paymentOf(book, input, today);
  refuseAtItsPlace(whyNotRefund(payment, book.order, today));
  return bookPayment(ctx, { book, kind: 'REFUND', input, payment });
}

function checkInput(ctx: Ctx, input: PaymentInput): string {
  new InputCheck()
    .rule('amount', parseMoney(input.amount) === null ? 'VALUE_OUT_OF_RANGE' : null)
    .text('note', input.note, { most: 1000 })
    .done();
  return businessDate(ctx.now, ctx.zone);
}

function paymentOf({ order }: OrderBook, input: PaymentInput, today: string): NewPayment {
  return {
    amount: parseMoney(input.amount) ?? input.amount,
    currency: input.currency ?? order.currency,
    receivedOn: input.receivedOn ?? today,
  };
}

function refuseAtItsPlace(code: RefusalCode | null): void {
  refuseIf(code, code && ['input', PLACES[code] ?? 'amount']);
}

async function bookPayment(ctx: Ctx, { book, kind, input, payment }: Booking): Promise<Payment> {
  const { order, payments } = book;
  const total = sum([payment.amount, ...payments.filter((one) => one.kind === kind).map(({ amount }) => amount)]);
  refuseIf(parseMoney(total) === null ? 'VALUE_OUT_OF_RANGE' : null, ['input', 'amount']);

  const booked = add(ctx, Payment, {
    order,
    customer: order.customer,
    kind,
    ...payment,
    method: input.method,
    note: input.note ?? null,
    recordedBy: actingEmployee(ctx),
  });
  payments.push(booked);
  await settleAndFollowUp(ctx, book);
  return booked;
}

import { compare, isPositive, subtract, sum, type Decimal } from '../../../kernel/money.ts';
import type { LocalDate } from '../../../kernel/period.ts';

export const PAYMENT_KINDS = ['RECEIPT', 'REFUND'] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

export const PAYMENT_METHODS = ['BANK_TRANSFER', 'CASH', 'CHEQUE', 'WECHAT', 'ALIPAY', 'CARD', 'OTHER'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export interface NewPayment {
  readonly amount: string;
  readonly currency: string;
  readonly receivedOn: LocalDate;
}

export interface PaidOrder {
  readonly currency: string;
  readonly paidAmount: string;
  readonly refundedAmount: string;
}

type PaymentRefusal = 'AMOUNT_NOT_POSITIVE' | 'PAYMENT_CURRENCY_DIFFERENT' | 'PAYMENT_IN_FUTURE';

/** Money that came in: paying in advance or too much is possible, paying tomorrow is not (rules 13). */
export function whyNotReceive(
  payment: NewPayment,
  order: Pick<PaidOrder, 'currency'>,
  today: LocalDate,
): PaymentRefusal | null {
  if (!isPositive(payment.amount)) return 'AMOUNT_NOT_POSITIVE';
  if (payment.currency !== order.currency) return 'PAYMENT_CURRENCY_DIFFERENT';
  return payment.receivedOn > today ? 'PAYMENT_IN_FUTURE' : null;
}

/** What was paid and not given back yet. */
export function refundableAmount(order: Pick<PaidOrder, 'paidAmount' | 'refundedAmount'>): Decimal {
  return subtract(order.paidAmount, order.refundedAmount);
}

/** Refunded never exceeds paid (rules 11.12). */
export function whyNotRefund(
  payment: NewPayment,
  order: PaidOrder,
  today: LocalDate,
): PaymentRefusal | 'PAYMENT_REFUND_TOO_HIGH' | null {
  const refusal = whyNotReceive(payment, order, today);
  if (refusal) return refusal;
  return compare(payment.amount, refundableAmount(order)) > 0 ? 'PAYMENT_REFUND_TOO_HIGH' : null;
}

export function sumOfKind(payments: readonly { kind: PaymentKind; amount: string }[], kind: PaymentKind): Decimal {
  return sum(payments.filter((payment) => payment.kind === kind).map((payment) => payment.amount));
}

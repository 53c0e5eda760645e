import type { CHANNELS, ORDER_KINDS, TRADE_MODES } from '../../../entities/orders/order-words.ts';
import type { VariablesOf } from '../../../graphql.ts';
import { instantOf } from '../../../lib/company-clock.ts';
import { compare, isDecimal, lineAmount, percentToRate, sum } from '../../../lib/decimal.ts';
import type { FormState } from '../../../lib/form-state.ts';
import { t } from '../../../words/i18n.ts';
import type { OrderCreateDocument } from '../OrderNewPage.graphql.ts';

/** A line as it is typed. */
export interface TypedLine {
  readonly key: string;
  productId: string | null;
  productName: string;
  unit: string;
  quantity: string;
  unitPrice: string;
  discountPercent: string;
  colour: string;
  deliveryOn: string;
}

let count = 0;

export function emptyLine(): TypedLine {
  count += 1;
  const texts = {
    productName: '',
    unit: '',
    quantity: '',
    unitPrice: '',
    discountPercent: '',
    colour: '',
    deliveryOn: '',
  };
  return { key: `${Date.now()}-${count}`, productId: null, ...texts };
}

export type LineFault = Partial<Record<'productId' | 'quantity' | 'unitPrice' | 'discountPercent', string>>;

function faultOfPercent(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const fits = isDecimal(text) && compare(text, '0') >= 0 && compare(text, '100') <= 0;
  return fits ? undefined : t('orders.percentRange');
}

export function faultsOfLine(line: TypedLine): LineFault {
  const faults: LineFault = {};
  if (!line.productId) faults.productId = t('app.required');
  if (!isDecimal(line.quantity, 3)) faults.quantity = t('app.notADecimal', { places: 3 });
  else if (compare(line.quantity, '0') <= 0) faults.quantity = t('app.notPositive');
  if (line.unitPrice.trim() !== '' && !isDecimal(line.unitPrice))
    faults.unitPrice = t('app.notADecimal', { places: 2 });
  const percent = faultOfPercent(line.discountPercent);
  if (percent) faults.discountPercent = percent;
  return faults;
}

/** What the line will come to, in exact decimals; nothing while it is incomplete. */
export function amountOf(line: TypedLine): string | null {
  if (!isDecimal(line.quantity, 3) || !isDecimal(line.unitPrice) || faultOfPercent(line.discountPercent)) return null;
  return lineAmount(line.quantity, line.unitPrice, percentToRate(line.discountPercent || '0'));
}

export function totalOf(lines: readonly TypedLine[]): string {
  return sum(lines.map((line) => amountOf(line) ?? '0'));
}

type Input = VariablesOf<typeof OrderCreateDocument>['input'];

export function toOrderInput(state: FormState, lines: readonly TypedLine[]): Input {
  const text = (name: string): string | null => String(state[name] ?? '').trim() || null;
  return {
    customerId: String(state['customerId']),
    kind: state['kind'] as (typeof ORDER_KINDS)[number],
    channel: state['channel'] as (typeof CHANNELS)[number],
    tradeMode: state['tradeMode'] as (typeof TRADE_MODES)[number],
    receivedAt: instantOf(String(state['receivedAt'])),
    requestedShipOn: text('requestedShipOn'),
    isUrgent: state['isUrgent'] === true,
    freight: text('freight'),
    note: text('note'),
    lines: lines.map((line) => ({
      productId: line.productId ?? '',
      quantity: line.quantity.trim(),
      unitPrice: line.unitPrice.trim() || null,
      discountRate: line.discountPercent.trim() ? percentToRate(line.discountPercent) : null,
      colour: line.colour.trim() || null,
      deliveryOn: line.deliveryOn || null,
    })),
  };
}

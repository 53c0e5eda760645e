import {
  add,
  compare,
  isNegative,
  isPositive,
  multiply,
  roundHalfUp,
  subtract,
  sum,
  type Decimal,
} from '../../../kernel/money.ts';

export const PRICE_SOURCES = ['LIST_PRICE', 'TYPED', 'IMPORTED'] as const;
export type PriceSource = (typeof PRICE_SOURCES)[number];

/** Quantities of one line, as decimal text; `returned` counts accepted returns only. */
export interface LineQuantities {
  readonly ordered: string;
  readonly cancelled: string;
  readonly shipped: string;
  readonly returned: string;
}

export interface LinePrice {
  readonly unitPrice: string;
  /** 0.1500 is 15 % off. */
  readonly discountRate: string;
}

/** What the customer still wants: the most that may leave the warehouse. */
export function wantedQuantity(line: LineQuantities): Decimal {
  return subtract(line.ordered, line.cancelled);
}

/** What is still to be shipped; kept at zero or more by `whyNotShip` and `whyNotCancel`. */
export function openQuantity(line: LineQuantities): Decimal {
  return subtract(wantedQuantity(line), line.shipped);
}

/** Ordered less cancelled less accepted returns (rules 1.8). */
export function netQuantity(line: LineQuantities): Decimal {
  return subtract(wantedQuantity(line), line.returned);
}

/** Price times quantity less discount, rounded half up to the cent once (rules 1.7). */
export function lineAmount(quantity: string, price: LinePrice): Decimal {
  const share = subtract('1', price.discountRate);
  return roundHalfUp(multiply(multiply(price.unitPrice, quantity), share));
}

/** The amount of a line after discount, cancelling and accepted returns (rules 1.8). */
export function lineNetAmount(line: LineQuantities & LinePrice): Decimal {
  return lineAmount(netQuantity(line), line);
}

export function whyNotPrice(price: LinePrice): 'PRICE_NEGATIVE' | 'DISCOUNT_RATE_OUT_OF_RANGE' | null {
  if (isNegative(price.unitPrice)) return 'PRICE_NEGATIVE';
  const isShare = !isNegative(price.discountRate) && compare(price.discountRate, '1') <= 0;
  return isShare ? null : 'DISCOUNT_RATE_OUT_OF_RANGE';
}

export function whyNotQuantity(quantity: string): 'QUANTITY_NOT_POSITIVE' | null {
  return isPositive(quantity) ? null : 'QUANTITY_NOT_POSITIVE';
}

/** Goods that left the warehouse come back by a return, never by cancelling (rules 11.12). */
export function whyNotCancel(
  line: LineQuantities,
  quantity: string,
): 'QUANTITY_NOT_POSITIVE' | 'ORDER_LINE_ALREADY_SHIPPED' | null {
  if (!isPositive(quantity)) return 'QUANTITY_NOT_POSITIVE';
  return compare(quantity, openQuantity(line)) > 0 ? 'ORDER_LINE_ALREADY_SHIPPED' : null;
}

/** Shipped never exceeds ordered less cancelled (rules 11.12). */
export function whyNotShip(
  line: LineQuantities,
  quantity: string,
): 'QUANTITY_NOT_POSITIVE' | 'DELIVERY_QUANTITY_TOO_HIGH' | null {
  if (!isPositive(quantity)) return 'QUANTITY_NOT_POSITIVE';
  return compare(quantity, openQuantity(line)) > 0 ? 'DELIVERY_QUANTITY_TOO_HIGH' : null;
}

/** Returned never exceeds shipped (rules 11.12). */
export function whyNotReturn(
  line: LineQuantities,
  quantity: string,
): 'QUANTITY_NOT_POSITIVE' | 'RETURN_QUANTITY_TOO_HIGH' | null {
  if (!isPositive(quantity)) return 'QUANTITY_NOT_POSITIVE';
  return compare(add(line.returned, quantity), line.shipped) > 0 ? 'RETURN_QUANTITY_TOO_HIGH' : null;
}

/** An amendment may not go below what was shipped or cancelled already (rules 11.13). */
export function whyNotOrder(
  line: LineQuantities,
  ordered: string,
): 'QUANTITY_NOT_POSITIVE' | 'ORDER_LINE_ALREADY_SHIPPED' | null {
  if (!isPositive(ordered)) return 'QUANTITY_NOT_POSITIVE';
  return compare(ordered, add(line.shipped, line.cancelled)) < 0 ? 'ORDER_LINE_ALREADY_SHIPPED' : null;
}

/** The sums of 11.12 that must hold at every moment; the database checks the same. */
export function isConsistent(line: LineQuantities): boolean {
  const parts = [line.ordered, line.cancelled, line.shipped, line.returned];
  return (
    !parts.some(isNegative) &&
    compare(line.shipped, wantedQuantity(line)) <= 0 &&
    compare(line.returned, line.shipped) <= 0
  );
}

export function sumNetQuantity(lines: readonly LineQuantities[]): Decimal {
  return sum(lines.map(netQuantity));
}

import { randomUUID } from 'node:crypto';

import pg from 'pg';

import type { TestApi } from '../../support/api.ts';

export interface Shipment {
  readonly customerId: string;
  readonly receivedAt: string;
  /** A day later unless said otherwise; null: still here. */
  readonly shippedAt?: string | null;
  readonly quantity?: string;
  readonly returned?: string;
  readonly unitPrice?: string;
  readonly kind?: 'ORDER' | 'SAMPLE';
  readonly state?: string;
  readonly currency?: string;
  readonly isAcknowledged?: boolean;
  readonly productId?: string;
}

const USUAL = {
  quantity: '1',
  returned: '0',
  unitPrice: '10.00',
  kind: 'ORDER',
  currency: 'CNY',
  isAcknowledged: true,
  productId: null,
};

/** Trading of years by SQL: through the API every order would be of the day of the tests' clock. */
export class Shipping {
  readonly #client: pg.Client;

  constructor(api: TestApi) {
    this.#client = new pg.Client(api.database.migrationUrl);
  }

  async open(): Promise<this> {
    await this.#client.connect();
    return this;
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async rows<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.#client.query<T>(text, [...values])).rows;
  }

  async ship(shipment: Shipment): Promise<void> {
    const { customerId, receivedAt, quantity, returned, unitPrice, kind } = { ...USUAL, ...shipment };
    const { currency, isAcknowledged, productId } = { ...USUAL, ...shipment };
    const shippedAt = shipment.shippedAt === undefined ? receivedAt : shipment.shippedAt;
    const state = shipment.state ?? (shippedAt ? 'COMPLETED' : 'ACKNOWLEDGED');
    const [order, line, delivery] = [randomUUID(), randomUUID(), randomUUID()];
    const net = ((Number(quantity) - Number(returned)) * Number(unitPrice)).toFixed(2);
    await this.rows(
      `insert into orders (id, created_at, updated_at, version, number, customer_id, kind, channel, trade_mode, received_at, entered_at,
        is_late_entry, is_urgent, ack_at, ack_due_at, step, state, is_on_hold, ship_to_name, currency, ordered_amount, net_amount,
        paid_amount, refunded_amount, due_amount)
       values ($1::uuid, $2::timestamptz, $2, 1, 'SO-' || substr($1::uuid::text, 1, 18), $3, $4, 'PHONE', 'DOMESTIC', $2, $2, false, false, case when $5::boolean then $2::timestamptz end, $2,
        'READY', $6, false, 'x', $7, $8, $8, 0, 0, 0)`,
      [order, receivedAt, customerId, kind, isAcknowledged, state, currency, net],
    );
    await this.rows(
      `insert into order_lines (id, created_at, updated_at, version, order_id, line_no, product_id, product_name, ordered_quantity,
        cancelled_quantity, shipped_quantity, returned_quantity, unit_price, price_source, discount_rate, net_amount)
       values ($1, $2::timestamptz, $2, 1, $3, 1, $4, 'x', $5, 0, $6, $7, $8, 'TYPED', 0, $9)`,
      [line, receivedAt, order, productId, quantity, shippedAt ? quantity : '0', returned, unitPrice, net],
    );
    if (!shippedAt) return;
    await this.rows(
      `insert into deliveries (id, created_at, updated_at, version, number, order_id, state, shipped_at)
       values ($1::uuid, $2::timestamptz, $2, 1, 'DN-' || substr($1::uuid::text, 1, 18), $3, 'SHIPPED', $2)`,
      [delivery, shippedAt, order],
    );
    await this.rows(
      `insert into delivery_lines (id, created_at, updated_at, version, delivery_id, order_line_id, quantity)
       values ($1, $2::timestamptz, $2, 1, $3, $4, $5)`,
      [randomUUID(), shippedAt, delivery, line, quantity],
    );
  }
}

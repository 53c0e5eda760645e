type VisitKind = 'FIRST' | 'RETURN' | 'DELIVERY' | 'COLLECTION' | 'COMPLAINT' | 'COURTESY';

export interface VisitFacts {
  readonly id: string;
  readonly visitedAt: string;
  readonly kind: VisitKind;
  readonly status: 'RECORDED' | 'VOIDED';
  readonly summary?: string | undefined;
  readonly rep: { readonly name: string } | null;
}
export interface OrderFacts {
  readonly id: string;
  readonly number: string;
  readonly receivedAt: string;
  readonly currency: string;
  readonly netAmount?: string | undefined;
}
export interface PaymentFacts {
  readonly id: string;
  readonly kind: 'RECEIPT' | 'REFUND';
  readonly amount: string;
  readonly currency: string;
  readonly receivedOn: string;
  readonly order: { readonly number: string };
}
export interface CompanyContactFacts {
  readonly id: string;
  readonly at: string;
  readonly kind: 'VISIT' | 'CALL' | 'GREETING';
  readonly note?: string | null | undefined;
  readonly by: { readonly name: string } | null;
}

interface Base {
  readonly key: string;
  readonly icon: string;
  readonly at?: string;
  readonly day?: string;
}
export type CustomerMoment =
  | (Base & {
      readonly kind: 'visit';
      readonly visit: VisitFacts;
      readonly contact?: never;
      readonly order?: never;
      readonly payment?: never;
    })
  | (Base & {
      readonly kind: 'contact';
      readonly contact: CompanyContactFacts;
      readonly visit?: never;
      readonly order?: never;
      readonly payment?: never;
    })
  | (Base & {
      readonly kind: 'order';
      readonly order: OrderFacts;
      readonly contact?: never;
      readonly visit?: never;
      readonly payment?: never;
    })
  | (Base & {
      readonly kind: 'payment';
      readonly payment: PaymentFacts;
      readonly contact?: never;
      readonly visit?: never;
      readonly order?: never;
    });

/** Visits, contacts of the company, orders and payments of a customer in one line of time, newest first; voided visits do not count. */
export function momentsOf(facts: {
  readonly visits: readonly VisitFacts[];
  readonly contacts?: readonly CompanyContactFacts[];
  readonly orders: readonly OrderFacts[];
  readonly payments: readonly PaymentFacts[];
}): CustomerMoment[] {
  const moments: CustomerMoment[] = [
    ...facts.visits
      .filter((visit) => visit.status === 'RECORDED')
      .map((visit): CustomerMoment => ({
        kind: 'visit',
        key: visit.id,
        icon: 'i-lucide-footprints',
        at: visit.visitedAt,
        visit,
      })),
    ...(facts.contacts ?? []).map((contact): CustomerMoment => ({
      kind: 'contact',
      key: contact.id,
      icon: 'i-lucide-phone-call',
      at: contact.at,
      contact,
    })),
    ...facts.orders.map((order): CustomerMoment => ({
      kind: 'order',
      key: order.id,
      icon: 'i-lucide-clipboard-list',
      at: order.receivedAt,
      order,
    })),
    ...facts.payments.map((payment): CustomerMoment => ({
      kind: 'payment',
      key: payment.id,
      icon: 'i-lucide-banknote',
      day: payment.receivedOn,
      payment,
    })),
  ];
  const time = (moment: CustomerMoment): string => moment.at ?? moment.day ?? '';
  return moments.toSorted((a, b) => time(b).localeCompare(time(a)));
}

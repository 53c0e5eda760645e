import { searchTerms } from '../../../kernel/search-terms.ts';
import { typeOf } from './agents.rows.ts';
import { ownerAt, type DemoCustomer } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import { whyGraded } from './grading.rows.ts';
import { written, type Ids, type Rows } from './people.rows.ts';

type IdAt = (instant: Date) => string;

const SOURCES = ['REFERRAL', 'COLD_CALL', 'ACQUAINTANCE', 'RANDOM_VISIT'] as const;
const ENTERED_BY_IMPORT = '期初建档';

export function customerRows({ customers }: DemoCompany, { ids, now }: { ids: Ids; now: Date }): Rows {
  return customers.map((customer) => ({
    id: customer.id,
    serial: customer.serial,
    code: customer.code,
    name: customer.name,
    searchName: searchTerms(customer.name),
    region: ids.region(customer.region),
    grade: customer.grade,
    gender: customer.gender,
    nature: customer.nature,
    state: 'ACTIVE',
    owner: ids.employee(ownerAt(customer, now).rep),
    source: SOURCES[customer.serial % SOURCES.length],
    phoneFull: customer.phone,
    address: customer.address,
    city: customer.city,
    country: '中国',
    lineOfBusiness: customer.business,
    type: typeOf(customer),
    firstTradedOn: customer.since,
    priceTerms: priceTerms(customer),
    paymentTerms: customer.paymentDays === 0 ? '款到发货' : `月结 ${customer.paymentDays} 天`,
    potentialAmountYear: customer.potentialAmountYear,
    ...written(customer.createdAt),
  }));
}

/** 0.1200 off the list is 88 折. */
function priceTerms({ discountRate }: DemoCustomer): string {
  const share = 100 - Number(discountRate) * 100;
  return share === 100 ? '按价目表' : `价目表 ${share} 折`;
}

export function codeRows({ customers }: DemoCompany, idAt: IdAt): Rows {
  return customers.flatMap(({ id, codes }) =>
    codes.map(({ code, validFrom, validTo }, index) => ({
      id: idAt(validFrom),
      customer: id,
      code,
      validFrom,
      validTo,
      reason: index === 0 ? null : whyGraded({ code, validFrom, validTo }),
      ...written(validFrom),
    })),
  );
}

export function ownershipRows({ customers }: DemoCompany, { ids, idAt }: { ids: Ids; idAt: IdAt }): Rows {
  return customers.flatMap(({ id, ownership }) =>
    ownership.map(({ rep, startsAt, endsAt }, index) => ({
      id: idAt(startsAt),
      customer: id,
      rep: ids.employee(rep),
      startsAt,
      endsAt,
      reason: index === 0 ? ENTERED_BY_IMPORT : '区域调整',
      ...written(startsAt),
    })),
  );
}

export function contactRows({ customers }: DemoCompany, idAt: IdAt): Rows {
  return customers.flatMap(({ id, contacts, createdAt }) =>
    contacts.map(({ name, title, mobile, isPrimary }) => ({
      id: idAt(createdAt),
      customer: id,
      name,
      title,
      role: title === '总经理' ? 'OPERATOR' : 'CONTACT',
      mobileFull: mobile,
      isPrimary,
      ...written(createdAt),
    })),
  );
}

export function cardRows({ cards }: DemoCompany, ids: Ids): Rows {
  return cards.map(({ id, customer, rep, cardNo, slotCount, status, issuedAt, fullAt, visits }) => ({
    id,
    customer: customer.id,
    rep: ids.employee(rep),
    cardNo,
    slotCount,
    usedSlots: visits.length,
    status,
    issuedAt,
    issuedBy: ids.employee(rep),
    fullAt,
    ...written(issuedAt),
  }));
}

export function visitRows({ cards }: DemoCompany, ids: Ids): Rows {
  return cards.flatMap(({ id: card, customer, rep, visits }) =>
    visits.map((visit) => ({
      ...visit,
      card,
      customer: customer.id,
      rep: ids.employee(rep),
      recordedBy: ids.employee(rep),
      status: 'RECORDED',
      ...written(visit.recordedAt),
    })),
  );
}

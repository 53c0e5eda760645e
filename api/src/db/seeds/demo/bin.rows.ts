import { addDays } from '../../../kernel/period.ts';
import { searchTerms } from '../../../kernel/search-terms.ts';
import { type CustomerGrade, formatCustomerCode } from '../../../modules/customers/codes/customer-code.rules.ts';
import { purgeableOn } from '../../../modules/customers/retention/retention.rules.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at } from './season.ts';

/** One customer that was entered wrongly, one that was merged into another, and a contact, all in the bin (rules 4, 6.4). */
export interface DemoBin {
  readonly customers: Rows;
  readonly codes: Rows;
  readonly ownership: Rows;
  readonly contacts: Rows;
  readonly deletions: Rows;
  readonly merges: Rows;
  /** What the merge moved, so that undoing it finds the same rows. */
  readonly movedRows: Rows;
}

const RETENTION_MONTHS = 1;
const GRADE: CustomerGrade = 'N';
const WRONG = { name: '测试客户', ground: 'WRONG', reason: '培训时误建的档案。', daysAgo: 6 } as const;
const TWICE = { ground: 'DUPLICATE', reason: '同一家客户建了两份档案，电话与地址一致。', daysAgo: 4 } as const;
const LEFT = { ground: 'OUTDATED', reason: '已离职，由新的采购经理接替。', daysAgo: 3 } as const;

type Ground = typeof WRONG | typeof TWICE | typeof LEFT;

/** A customer that has gone: beside the company, so that nothing else of the demo belongs to it. */
function gone(model: DemoCustomer, name: string, { serial, making }: { serial: number; making: Making }) {
  const { ids, idAt, now, today } = making;
  const opened = at(addDays(today, -12), 10);
  const code = formatCustomerCode({ regionCode: model.region, grade: GRADE, gender: model.gender, serial });
  const owner = ids.employee(ownerAt(model, now).rep);
  return {
    opened,
    customer: {
      id: idAt(opened),
      serial,
      code,
      name,
      searchName: searchTerms(name),
      region: ids.region(model.region),
      grade: GRADE,
      gender: model.gender,
      nature: model.nature,
      state: 'DELETED',
      owner,
      source: 'COLD_CALL',
      phoneFull: model.phone,
      address: model.address,
      city: model.city,
      country: '中国',
      ...written(opened),
    },
  };
}

type Gone = ReturnType<typeof gone>;

function ownershipOf({ opened, customer }: Gone, { idAt }: Making) {
  const { id, owner } = customer;
  return {
    id: idAt(opened),
    customer: id,
    rep: owner,
    startsAt: opened,
    endsAt: null,
    reason: null,
    ...written(opened),
  };
}

function codeOf({ opened, customer }: Gone, { idAt }: Making) {
  const { id, code } = customer;
  return { id: idAt(opened), customer: id, code, validFrom: opened, validTo: null, reason: null, ...written(opened) };
}

interface Thrown {
  readonly kind: 'CUSTOMER' | 'CONTACT';
  readonly rowId: string;
  readonly name: string;
  readonly of: { readonly id: string; readonly code: string; readonly rep: string };
}

function deletionOf({ kind, rowId, name, of }: Thrown, { ground, reason, daysAgo }: Ground, making: Making) {
  const { idAt, today, holder } = making;
  const deletedAt = at(addDays(today, -daysAgo), 14);
  return {
    id: idAt(deletedAt),
    kind,
    rowId,
    customerId: of.id,
    code: of.code,
    codes: [of.code],
    name,
    ground,
    reason,
    stateBefore: kind === 'CUSTOMER' ? 'ACTIVE' : null,
    requestedBy: of.rep,
    deletedBy: holder('SALES_MANAGER'),
    deletedAt,
    purgeableOn: purgeableOn(addDays(today, -daysAgo), RETENTION_MONTHS),
    ...written(deletedAt),
  };
}

function contactOf(customer: string, name: string, { opened, making }: { opened: Date; making: Making }) {
  return {
    id: making.idAt(opened),
    customer,
    name,
    title: '采购经理',
    role: 'CONTACT',
    mobileFull: '13800001908',
    isPrimary: false,
    ...written(opened),
  };
}

const thrownAway = ({ id, code, name, owner }: Gone['customer']): Thrown => ({
  kind: 'CUSTOMER',
  rowId: id,
  name,
  of: { id, code, rep: owner },
});

export function binRows({ customers }: DemoCompany, making: Making): DemoBin {
  const { ids, now, today, holder } = making;
  const [winner, other] = customers;
  if (!winner || !other) throw new RangeError('The demo has no customers.');
  const first = customers.length + 1;
  const wrong = gone(other, `${other.city}${WRONG.name}`, { serial: first, making });
  const loser = gone(winner, `${winner.name}（重复）`, { serial: first + 1, making });
  const wrongly = deletionOf(thrownAway(wrong.customer), WRONG, making);
  const twice = deletionOf(thrownAway(loser.customer), TWICE, making);
  const mergedAt = twice.deletedAt;

  // Its rows are with the winner now, its code as an alias that holds no more.
  const moved = contactOf(winner.id, '万采购', { opened: loser.opened, making });
  const alias = { ...codeOf(loser, making), customer: winner.id, validTo: mergedAt };
  const merge = {
    id: making.idAt(mergedAt),
    winner: winner.id,
    loserId: loser.customer.id,
    loserCode: loser.customer.code,
    reason: TWICE.reason,
    deletion: twice.id,
    movedCount: 2,
    keptCount: 0,
    filledFields: [],
    mergedBy: holder('SALES_MANAGER'),
    mergedAt,
    ...written(mergedAt),
  };
  const left = {
    ...contactOf(other.id, '何采购', { opened: other.createdAt, making }),
    deletedAt: at(addDays(today, -LEFT.daysAgo), 14),
  };
  const whose = { id: other.id, code: other.code, rep: ids.employee(ownerAt(other, now).rep) };
  return {
    customers: [wrong.customer, loser.customer],
    codes: [codeOf(wrong, making), alias],
    ownership: [ownershipOf(wrong, making), ownershipOf(loser, making)],
    contacts: [moved, left],
    deletions: [
      wrongly,
      twice,
      deletionOf({ kind: 'CONTACT', rowId: left.id, name: left.name, of: whose }, LEFT, making),
    ],
    merges: [merge],
    movedRows: [
      { merge: merge.id, tableName: 'contacts', columnName: 'customer_id', rowId: moved.id },
      { merge: merge.id, tableName: 'customer_codes', columnName: 'customer_id', rowId: alias.id },
    ],
  };
}

import { addDays, type LocalDate } from '../../../kernel/period.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import { type Ids, type Rows, written } from './people.rows.ts';

/** A volume of complaints for a rep with what was filed in it, documents on their way, and records of some days (rules 6.2-6.8). */
export interface DemoFiling {
  readonly volumes: Rows;
  readonly items: Rows;
  readonly documents: Rows;
  readonly records: Rows;
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly today: LocalDate;
  /** Ids of the categories by their numbers. */
  readonly categories: ReadonlyMap<number, string>;
}

const COMPLAINTS = ['月饼包装破损投诉及责任鉴定', '送货迟到投诉', '折价审批：中秋礼盒', '规格不符退换记录'] as const;
const DOCUMENTS = ['年度供货合同', '对账确认书', '品牌授权书'] as const;
const RECORDS = [
  ['MINUTES', '销售部例会记录', true],
  ['WEEKLY_REPORT', '销售周报', false],
  ['LETTER', '商场来函：陈列调整', true],
  ['SUMMARY', '月度工作总结', false],
] as const;
const CATEGORY = 4;

export function filingRows(company: DemoCompany, making: Making): DemoFiling {
  const { ids, idAt, now, today, categories } = making;
  const rep = company.staff.find(({ role }) => role === 'REP')?.number;
  const own = company.customers.filter((customer) => ownerAt(customer, now).rep === rep);
  if (!rep) return { volumes: [], items: [], documents: [], records: [] };
  const volume = idAt(now);
  const year = Number(today.slice(0, 4));
  const employee = ids.employee(rep);
  const about = (at: number): DemoCustomer => own[at % own.length] as DemoCustomer;
  const category = categories.get(CATEGORY);
  return {
    volumes: [
      { id: volume, year, category, rep: employee, sectionCode: rep, lastSeq: COMPLAINTS.length, ...written(now) },
    ],
    items: COMPLAINTS.map((title, at) => {
      const number = `${year}-${CATEGORY}-${rep}-${String(at + 1).padStart(4, '0')}`;
      const hasPaper = at % 2 === 0;
      return {
        id: idAt(now),
        number,
        volume,
        seq: at + 1,
        title,
        customer: about(at).id,
        happenedOn: `${year}-01-0${at + 1}`,
        filedOn: today,
        filedBy: employee,
        hasLegalForce: at < 2,
        eCode: `E-${number}`,
        eLocation: `archive/${number}`,
        ...(hasPaper && { paperNo: `P-${year}-00${at + 1}`, paperLocation: '三号柜', paperMarkedOn: today }),
        pairState: hasPaper ? 'PAIRED' : at < 2 ? 'PAPER_MISSING' : 'ELECTRONIC_ONLY',
        ...written(now),
      };
    }),
    documents: DOCUMENTS.map((title, at) => ({
      id: idAt(now),
      title,
      customer: about(at).id,
      category: categories.get(2),
      handler: employee,
      datedOn: addDays(today, -at - 1),
      hasLegalForce: at === 0,
      ...(at > 0 && { state: 'CHECKED', checkedBy: employee, checkedAt: now }),
      ...written(now),
    })),
    records: RECORDS.map(([kind, title, isImportant], at) => ({
      id: idAt(now),
      kind,
      title,
      happenedOn: addDays(today, -at * 3),
      author: employee,
      isImportant,
      moveDueOn: isImportant ? addDays(today, 7 - at * 5) : null,
      ...written(now),
    })),
  };
}

import { addDays, type LocalDate } from '../../../kernel/period.ts';
import {
  AGENT_ITEMS,
  evaluationPeriod,
  lastEvaluationPeriod,
} from '../../../modules/planning/agents/agent-evaluation.rules.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at, notAfter } from './season.ts';

/** How the special-contract shops did last year, and one that sold in the region of another (rules 8.7). */
export interface DemoAgents {
  readonly evaluations: Rows;
  readonly ratings: Rows;
  readonly breaches: Rows;
}

/** How customers of a line of business trade (rules 7.2); the others have not said so yet. */
const TYPES: Readonly<Record<string, string>> = {
  食品批发: 'WHOLESALER',
  连锁超市: 'CHAIN',
  特约经销: 'SPECIAL_CONTRACT',
};

const FACTS: Record<(typeof AGENT_ITEMS)[number], readonly [good: string, poor: string]> = {
  SALES_AGAINST_TASK: ['全年完成任务 104%', '全年完成任务 71%，下半年连续三个月未达标'],
  PAYMENT: ['货款均在 30 天内结清', '四笔货款超期，最长 52 天'],
  STOCK_AND_PRICE_DISCIPLINE: ['按价目表销售，库存两周', '中秋后低于价目表甩卖库存'],
  SECOND_TIER_CUSTOMERS: ['新开发二级客户 6 家', '二级客户减少 2 家'],
  IMAGE_AND_PROMOTION: ['门头与陈列符合标准', '陈列柜被占用，两次检查未整改'],
  COMPLAINTS: ['全年无投诉', '包装破损投诉 3 起'],
};

export function typeOf({ business }: DemoCustomer): string | null {
  return TYPES[business] ?? null;
}

function ratingRows(evaluation: string, isGood: boolean, { idAt, on }: { idAt: Making['idAt']; on: Date }): Rows {
  return AGENT_ITEMS.map((item, index) => ({
    id: idAt(on),
    evaluation,
    item,
    rating: (isGood ? 4 : 2) + (index % 2),
    fact: FACTS[item][isGood ? 0 : 1],
    ...written(on),
  }));
}

/** In January of the year after, or today when that is still to come. */
function evaluationDay({ today }: Making): LocalDate {
  const usual = addDays(evaluationPeriod(today, false).from, 19);
  return usual < today ? usual : today;
}

export function agentRows(company: DemoCompany, making: Making): DemoAgents {
  const { ids, idAt, now, today } = making;
  const period = lastEvaluationPeriod(today, false);
  const agents = company.customers.filter((customer) => typeOf(customer) === 'SPECIAL_CONTRACT');
  // The last of them waits for its evaluation, and so do those who came this year.
  const judged = agents.filter(({ since }) => since < period.to).slice(0, -1);
  const day = evaluationDay(making);
  const on = notAfter(now, at(day, 10));
  const evaluations = judged.map((customer, index) => ({ customer, id: idAt(on), isGood: index % 3 !== 1 }));
  const [offender] = agents;
  const elsewhere = company.customers.find(({ region }) => region !== offender?.region)?.region;
  const happenedOn = addDays(today, -40);
  return {
    evaluations: evaluations.map(({ customer, id, isGood }) => ({
      id,
      customer: customer.id,
      periodFrom: period.from,
      periodTo: period.to,
      evaluatedBy: ids.employee(ownerAt(customer, now).rep),
      evaluatedOn: day,
      result: isGood ? 'KEEP' : 'IMPROVE',
      measures: isGood ? null : '三个月内结清超期货款，恢复陈列柜，价格回到价目表。',
      recheckOn: isGood ? null : addDays(day, 180),
      ...written(on),
    })),
    ratings: evaluations.flatMap(({ id, isGood }) => ratingRows(id, isGood, { idAt, on })),
    breaches:
      offender && elsewhere
        ? [
            {
              id: idAt(at(happenedOn, 15)),
              customer: offender.id,
              region: ids.region(elsewhere),
              happenedOn,
              fact: '节后在邻区批发市场低价出货 60 箱。',
              evidence: '箱码照片四张，市场管理处登记单。',
              reportedBy: ids.employee(ownerAt(offender, now).rep),
              ...written(at(happenedOn, 15)),
            },
          ]
        : [],
  };
}

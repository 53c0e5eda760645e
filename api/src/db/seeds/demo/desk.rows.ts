import { addDays } from '../../../kernel/period.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at } from './season.ts';

/** What the manager keeps for himself: two saved queries, and a file of contacts that brought nothing new. */
export interface DemoDesk {
  readonly queries: Rows;
  readonly versions: Rows;
  readonly imports: Rows;
  readonly problems: Rows;
}

const QUERIES = [
  {
    name: 'monthly-sales',
    title: '按月销售额',
    description: '从某一天起每个月的订单数与净额，供财务报表引用。',
    document: `query MonthlySales($since: DateTime!) {
  orders(filter: { receivedAt: { gte: $since }, kind: { eq: ORDER } }) {
    groups(by: [{ field: RECEIVED_AT, every: MONTH }, { field: CURRENCY }], first: 100) {
      nodes {
        key {
          receivedAt
          currency
        }
        aggregate {
          count
          sum {
            netAmount
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'visits-of-reps',
    title: '业务员拜访次数',
    description: '从某一天起每位业务员的拜访次数。',
    document: `query VisitsOfReps($since: DateTime!) {
  visits(filter: { visitedAt: { gte: $since }, status: { eq: RECORDED } }) {
    groups(by: [{ field: REP }], first: 100) {
      nodes {
        key {
          rep {
            name
          }
        }
        aggregate {
          count
        }
      }
    }
  }
}
`,
  },
] as const;

const HEADER = ['客户编号', '姓名', '职务', '手机'];
const MATCHES = ['customer', 'name', 'title', 'mobile'].map((column, index) => ({ column, heading: HEADER[index] }));
const PROBLEMS = [
  { line: 14, column: 'customer', value: 'SHX-AO-09912', code: 'UNKNOWN_REFERENCE' },
  { line: 31, column: 'name', value: '', code: 'REQUIRED' },
] as const;

export function deskRows({ customers }: DemoCompany, { idAt, today, holder, accountOf }: Making): DemoDesk {
  const account = accountOf(holder('SALES_MANAGER'));
  const saved = at(addDays(today, -30), 11);
  const brought = at(addDays(today, -9), 16);
  const queries = QUERIES.map((query) => ({ ...query, id: idAt(saved) }));
  const run = idAt(brought);
  const rowCount = customers.length;
  return {
    queries: queries.map(({ id, name, title, description }) => ({
      id,
      name,
      title,
      description,
      isShared: true,
      owner: account,
      ...written(saved),
    })),
    versions: queries.map(({ id, document }) => ({
      id: idAt(saved),
      savedQuery: id,
      number: 1,
      document,
      createdBy: account,
      ...written(saved),
    })),
    imports: [
      {
        id: run,
        account,
        sheet: 'contacts',
        state: 'DONE',
        fileName: '联系人核对.csv',
        encoding: 'gb18030',
        header: HEADER,
        matches: MATCHES,
        rowCount,
        skippedCount: rowCount - PROBLEMS.length,
        rejectedCount: PROBLEMS.length,
        progressPercent: 100,
        finishedAt: new Date(brought.getTime() + 4_000),
        ...written(brought),
      },
    ],
    problems: PROBLEMS.map((problem) => ({ id: idAt(brought), run, ...problem, ...written(brought) })),
  };
}

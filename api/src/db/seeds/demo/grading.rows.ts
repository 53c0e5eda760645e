import { addMonthsClamped, businessDate } from '../../../kernel/period.ts';
import { parseCustomerCode } from '../../../modules/customers/codes/customer-code.rules.ts';
import type { DemoCode, DemoCustomer } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { ZONE } from './season.ts';

/** Grades that were given by hand before the first run of A/B/C, and blocked customers (rules 7.3). */
export interface DemoGrading {
  readonly overrides: Rows;
  readonly changes: Rows;
}

const MONTHS = 12;
const REASONS = {
  A: '签订年度框架协议，按大客户维护',
  B: '订货稳定上升，提级维护',
  C: '首批订货后按实际用量定级',
  D: '货款逾期，暂停赊销',
  N: '重新评级',
} as const;

const gradeIn = ({ code }: DemoCode): keyof typeof REASONS => parseCustomerCode(code)?.grade ?? 'N';

export function whyGraded(code: DemoCode): string {
  return REASONS[gradeIn(code)];
}

/** The code of now, when its grade was given by hand: every later one, and D from the beginning. */
function givenByHand({ codes }: DemoCustomer): DemoCode | null {
  const code = codes.at(-1);
  return code && (codes.length > 1 || gradeIn(code) === 'D') ? code : null;
}

export function gradingRows({ customers }: DemoCompany, { idAt, holder }: Making): DemoGrading {
  const given = customers.flatMap((customer) => {
    const code = givenByHand(customer);
    return code ? [{ customer, code, grade: gradeIn(code) }] : [];
  });
  return {
    overrides: given.map(({ customer, code, grade }) => ({
      id: idAt(code.validFrom),
      customer: customer.id,
      grade,
      reason: REASONS[grade],
      proposedBy: holder('SALES_SUPERVISOR'),
      startsAt: code.validFrom,
      endsOn: grade === 'D' ? null : addMonthsClamped(businessDate(code.validFrom, ZONE), MONTHS),
      ...written(code.validFrom),
    })),
    changes: given.flatMap(({ customer, code, grade }) => {
      const before = customer.codes.at(-2);
      return before
        ? [
            {
              id: idAt(code.validFrom),
              customer: customer.id,
              fromGrade: gradeIn(before),
              toGrade: grade,
              changedAt: code.validFrom,
              cause: 'OVERRIDE',
              reason: REASONS[grade],
              ...written(code.validFrom),
            },
          ]
        : [];
    }),
  };
}

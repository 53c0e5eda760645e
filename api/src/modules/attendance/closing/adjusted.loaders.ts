import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';

/** What is put right in the month of a pay, whatever month it is about. */
export interface Adjusted {
  readonly bonus: string;
  readonly deduction: string;
}

interface Question {
  readonly employeeId: string;
  readonly startsOn: LocalDate;
  readonly currency: string;
}

const SUM = `/* adjustments.sum */ select asked.at::int as at, sum(a.bonus_amount)::text as bonus, sum(a.deduction_amount)::text as deduction
  from unnest($1::uuid[], $2::date[], $3::text[]) with ordinality as asked (employee_id, starts_on, currency, at)
  join attendance_adjustments a on a.employee_id = asked.employee_id and a.starts_on = asked.starts_on
    and a.currency = asked.currency
  group by asked.at`;

const NOTHING: Adjusted = { bonus: '0.00', deduction: '0.00' };
const loaders = new WeakMap<Ctx, DataLoader<Question, Adjusted, string>>();

/** Whoever sees the pay of somebody sees the adjustments too: both are his money. */
function makeLoader(ctx: Ctx): DataLoader<Question, Adjusted, string> {
  const batch = async (questions: readonly Question[]): Promise<Adjusted[]> => {
    const column = <K extends keyof Question>(name: K) => questions.map((question) => question[name]);
    const values = [column('employeeId'), column('startsOn'), column('currency')];
    const rows = await ctx.read<Adjusted & { at: number }>(SUM, values);
    const sums = new Map(rows.map(({ at, bonus, deduction }) => [at, { bonus, deduction }]));
    return questions.map((_, at) => sums.get(at + 1) ?? NOTHING);
  };
  return new DataLoader(batch, {
    cacheKeyFn: ({ employeeId, startsOn, currency }) => `${employeeId} ${startsOn} ${currency}`,
  });
}

/** All pays of a page in one statement. */
export function loadAdjusted(ctx: Ctx, question: Question): Promise<Adjusted> {
  const known = loaders.get(ctx) ?? makeLoader(ctx);
  loaders.set(ctx, known);
  return known.load(question);
}

import { exact, toDecimal } from '../../../kernel/fraction.ts';
import { judgeMonth, type MonthResult } from '../engine/month.rules.ts';
import type { KnownPerson } from '../facts/person-facts.rules.ts';
import { payDocument, resultDocument } from './result-document.rules.ts';
import type { StoredDay } from './result-document.ts';
import type { NewIncident, NewPay, NewResult } from './result-rows.queries.ts';

/** Leave that costs nothing is told by the days; rows are what may be asked about. */
function incidentsOf(days: readonly StoredDay[]): NewIncident[] {
  return days.flatMap(({ date, shopId, policyId, incidents }) =>
    incidents
      .filter(({ kind, seconds, from, to }) => kind !== 'OTHER' && seconds > 0 && from < to)
      .map(({ reason, ...incident }) => ({
        ...incident,
        shopId,
        date,
        policyVersionId: policyId,
        reasonCode: reason,
      })),
  );
}

/** No sum without wages, and none of two currencies. */
function payOf(month: MonthResult): NewPay | null {
  const { currency, bonus, deduction, cappedDeduction, payableDeduction } = month;
  if (currency === null || deduction === null) return null;
  return {
    currency,
    bonus,
    deduction,
    cappedDeduction: cappedDeduction ?? deduction,
    payableDeduction: payableDeduction ?? deduction,
    document: payDocument(month),
  };
}

/** A person's month as it is kept. `digestOf` makes a short text of what was found, the same for the same. */
export function judgedPerson(
  { id, facts, origins, shopId, judgedBefore }: KnownPerson,
  digestOf: (found: unknown) => string,
): NewResult {
  const month = judgeMonth(facts);
  const document = resultDocument(month, origins, judgedBefore);
  const pay = payOf(month);
  return {
    employeeId: id,
    shopId,
    workdays: month.workdays,
    incidentCount: month.incidents,
    notifiedSeconds: month.seconds.NOTIFIED,
    unnotifiedSeconds: month.seconds.UNNOTIFIED,
    outingSeconds: month.seconds.OUTING,
    document,
    pay,
    incidents: incidentsOf(document.days),
    digest: digestOf([shopId, document, pay]),
  };
}

/** What one locked month would be now, and what it was: added to bonus and to deduction (rules 17.7). */
export interface Amounts {
  readonly bonus: string | null;
  readonly payableDeduction: string;
}

export function amountsApart(now: Amounts, before: Amounts): { bonus: string; deduction: string } {
  const apart = (one: string | null, other: string | null): string => toDecimal(exact(one ?? '0').sub(other ?? '0'));
  return { bonus: apart(now.bonus, before.bonus), deduction: apart(now.payableDeduction, before.payableDeduction) };
}

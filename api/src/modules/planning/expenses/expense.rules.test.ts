import { describe, expect, test } from 'vitest';

import {
  flagOfBudget,
  levelOfExpense,
  usedShare,
  whyNotEditExpense,
  whyNotExpenseState,
  whyNotSubmit,
} from './expense.rules.ts';

const spending = {
  amount: '100.00',
  spentByPersonInMonth: '0',
  spentInMonth: '0',
  spentInYear: '0',
  monthBudget: '1000.00',
  yearBudget: '12000.00',
};
const standard = { limitPerItem: '200.00', monthlyLimit: '500.00', isEvidenceNeeded: true, spenders: ['REP'] };
const marks = { warnAt: '0.8', overAt: '1' };

describe('rules 8.6: who decides on an expense', () => {
  test('the leader, while standard and budget hold, limits included', () => {
    expect(levelOfExpense(spending, standard)).toBe('LEADER');
    expect(levelOfExpense({ ...spending, amount: '200.00' }, standard)).toBe('LEADER');
    expect(levelOfExpense({ ...spending, spentByPersonInMonth: '400.00' }, standard)).toBe('LEADER');
    expect(levelOfExpense({ ...spending, spentInMonth: '900.00' }, standard)).toBe('LEADER');
  });

  test('the sales manager over the standard of an item or of a month', () => {
    expect(levelOfExpense({ ...spending, amount: '200.01' }, standard)).toBe('SALES_MANAGER');
    expect(levelOfExpense({ ...spending, spentByPersonInMonth: '400.01' }, standard)).toBe('SALES_MANAGER');
    expect(levelOfExpense(spending, null)).toBe('SALES_MANAGER');
  });

  test("the sales manager over the rest of the month's budget", () => {
    expect(levelOfExpense({ ...spending, spentInMonth: '900.01' }, standard)).toBe('SALES_MANAGER');
    expect(levelOfExpense({ ...spending, monthBudget: null }, standard)).toBe('SALES_MANAGER');
  });

  test("the general manager over the year's budget, or without one", () => {
    expect(levelOfExpense({ ...spending, spentInYear: '11900.01' }, standard)).toBe('GENERAL_MANAGER');
    expect(levelOfExpense({ ...spending, yearBudget: null }, standard)).toBe('GENERAL_MANAGER');
  });
});

describe('rules 8.6: scope and evidence', () => {
  test('only who the standard names may spend', () => {
    expect(whyNotSubmit({ standard, roles: ['ASSISTANT'], hasEvidence: true })).toBe('EXPENSE_SPENDER_UNFIT');
    expect(whyNotSubmit({ standard, roles: ['REP'], hasEvidence: true })).toBeNull();
    expect(whyNotSubmit({ standard: { ...standard, spenders: [] }, roles: [], hasEvidence: true })).toBeNull();
  });

  test('evidence is shown where the standard asks for it', () => {
    expect(whyNotSubmit({ standard, roles: ['REP'], hasEvidence: false })).toBe('EXPENSE_EVIDENCE_MISSING');
    expect(whyNotSubmit({ standard: null, roles: [], hasEvidence: false })).toBeNull();
  });
});

test('rules 8.6: draft, submitted, approved or rejected, paid', () => {
  expect(whyNotExpenseState('DRAFT', 'SUBMITTED')).toBeNull();
  expect(whyNotExpenseState('DRAFT', 'APPROVED')).toBe('EXPENSE_STATE_NOT_NEXT');
  expect(whyNotExpenseState('REJECTED', 'SUBMITTED')).toBeNull();
  expect(whyNotExpenseState('APPROVED', 'PAID')).toBeNull();
  expect(whyNotExpenseState('PAID', 'APPROVED')).toBe('EXPENSE_STATE_NOT_NEXT');
  expect(whyNotEditExpense('SUBMITTED')).toBe('EXPENSE_DECIDED');
});

test('rules 8.6: marks at 0.8 and 1.0 of the budget', () => {
  expect(usedShare('799.90', '1000.00')).toBe('0.7999');
  expect(flagOfBudget({ approved: '799.90', budget: '1000.00' }, marks)).toBeNull();
  expect(flagOfBudget({ approved: '800.00', budget: '1000.00' }, marks)).toBe('NEAR');
  expect(flagOfBudget({ approved: '1000.00', budget: '1000.00' }, marks)).toBe('OVER');
  expect(flagOfBudget({ approved: '1.00', budget: null }, marks)).toBe('OVER');
  expect(flagOfBudget({ approved: '0', budget: null }, marks)).toBeNull();
  expect(usedShare('1.00', '0')).toBeNull();
});

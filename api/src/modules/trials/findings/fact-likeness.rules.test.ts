import { expect, test } from 'vitest';

import { alikeFacts, type WrittenFact } from './fact-likeness.rules.ts';

const fact = (employee: string, text: string, more: Partial<WrittenFact> = {}): WrittenFact => ({
  stageId: `stage of ${employee}`,
  employeeId: employee,
  employeeName: employee,
  item: '条形码熟记',
  text,
  ...more,
});

const alike = (...facts: WrittenFact[]): unknown[] =>
  [...alikeFacts(facts)].map(([{ employeeId }, stages]) => [employeeId, [...stages]]);

test('rules 19.5: one text for several employees, whatever its width, case, spaces and marks', () => {
  expect(
    alike(fact('anna', '抽查40个条码全对。'), fact('bert', '抽查 ４０ 个条码，全对'), fact('carl', '错了6个')),
  ).toEqual([
    ['anna', ['stage of bert']],
    ['bert', ['stage of anna']],
  ]);
});

test('rules 19.5: the name of the employee makes no other text of it', () => {
  expect(alike(fact('王小红', '小红两次独立结账无差错'), fact('李明', '李明两次独立结账无差错'))).toHaveLength(2);
  expect(
    alike(fact('Ann Lee', 'Ann closed the desk twice'), fact('Bob Ray', 'Bob closed the desk twice')),
  ).toHaveLength(2);
});

test('rules 19.5: nearly the same text on the same item', () => {
  const [one, other] = ['3月4日盘点独立完成，差异为0，收货两次无误', '3月5日盘点独立完成，差异为0，收货两次无误'];
  expect(alike(fact('anna', one), fact('bert', other))).toHaveLength(2);
  expect(alike(fact('anna', one), fact('bert', other, { item: '收银' }))).toEqual([]);
});

test('rules 19.5: the same fact on another item is the same text', () => {
  expect(
    alike(fact('anna', '每天提前十分钟到岗'), fact('bert', '每天提前十分钟到岗', { item: '劳动纪律' })),
  ).toHaveLength(2);
});

test('rules 19.5: other figures, other facts and the same employee are no formula', () => {
  expect(alike(fact('anna', '40个条码对38个'), fact('bert', '40个条码对12个'))).toEqual([]);
  expect(alike(fact('anna', '迟到两次'), fact('bert', '迟到一次'))).toEqual([]);
  expect(alike(fact('anna', '每天提前十分钟到岗'), fact('anna', '每天提前十分钟到岗', { stageId: 'later' }))).toEqual(
    [],
  );
});

test('rules 19.5: what says nothing is like nothing', () => {
  expect(alike(fact('anna', '。'), fact('bert', ' '), fact('carl', 'carl'))).toEqual([]);
});

test('rules 19.5: three employees with one text: each tells both others', () => {
  const stages = alike(
    fact('anna', '服务态度好，顾客表扬'),
    fact('bert', '服务态度好顾客表扬'),
    fact('carl', '服务态度好！顾客表扬'),
  );
  expect(stages).toEqual([
    ['anna', ['stage of bert', 'stage of carl']],
    ['bert', ['stage of anna', 'stage of carl']],
    ['carl', ['stage of anna', 'stage of bert']],
  ]);
});

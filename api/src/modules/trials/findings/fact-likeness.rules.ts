import { bareRemark } from '../stages/stock-remarks.rules.ts';

/** A remark on one employee, as its author wrote it. */
export interface WrittenFact {
  readonly stageId: string;
  readonly employeeId: string;
  readonly employeeName: string;
  /** What was judged: only remarks on the same thing are near each other. */
  readonly item: string;
  readonly text: string;
}

/** Shorter ones are only alike when they are the same. */
const LEAST_NEAR = 8;
const NEAR = 0.85;

/** A remark names its employee: by the whole name, or by what is left of a name of three signs without its first. */
function withoutName(text: string, name: string): string {
  const whole = bareRemark(name);
  const given = /^\p{Script=Han}{3,4}$/u.test(whole) ? [whole.slice(1)] : [];
  const words = name.split(/\s+/).map(bareRemark);
  const parts = words.length > 1 ? words.filter((word) => word.length > 1) : given;
  return [whole, ...parts].filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ''), text);
}

function pairsOf(text: string): Map<string, number> {
  const signs = [...text];
  const pairs = new Map<string, number>();
  for (const [at, sign] of signs.slice(1).entries()) {
    const pair = `${signs[at] ?? ''}${sign}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

interface Bare {
  readonly fact: WrittenFact;
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Share of pairs of signs that both have (Dice). */
function likeness(one: Bare, other: Bare): number {
  const size = one.text.length + other.text.length - 2;
  if (Math.min(one.text.length, other.text.length) * 2 < NEAR * size) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * shared) / size;
}

function isAlike(one: Bare, other: Bare): boolean {
  if (one.fact.employeeId === other.fact.employeeId) return false;
  if (one.text === other.text) return true;
  if (one.fact.item !== other.fact.item) return false;
  return Math.min(one.text.length, other.text.length) >= LEAST_NEAR && likeness(one, other) >= NEAR;
}

/**
 * The remarks of one author that stand for several employees, word by word or nearly so; the name of the employee and how it
 * is written make no difference (FND-42, rules 19.5). Each with the stages in which it stands besides.
 */
export function alikeFacts(facts: readonly WrittenFact[]): Map<WrittenFact, ReadonlySet<string>> {
  const bare = facts
    .map((fact): Bare => {
      const text = withoutName(bareRemark(fact.text), fact.employeeName);
      return { fact, text, pairs: pairsOf(text) };
    })
    .filter(({ text }) => text !== '');
  const alike = new Map<WrittenFact, ReadonlySet<string>>();
  for (const one of bare) {
    const stages = bare.filter((other) => isAlike(one, other)).map(({ fact }) => fact.stageId);
    if (stages.length > 0) alike.set(one.fact, new Set(stages));
  }
  return alike;
}

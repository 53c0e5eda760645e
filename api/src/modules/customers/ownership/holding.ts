import type { Ctx } from '../../../kernel/context.ts';
import { HOLDING_NOUNS, type HoldingNoun, type Move } from './holding.rules.ts';

/** What later nouns tell of themselves, so that nothing is left behind when a rep leaves (domain-rules 8.4). */
export interface Holding {
  readonly name: HoldingNoun;
  /** How many of them are with the rep now, whoever asks. */
  readonly count: (ctx: Ctx, repId: string) => Promise<number>;
  /**
   * What a hand-over means for them, in its transaction; the customers have their new owners by then. Written by statements
   * over all moves at once. Left out where the rows follow the customer by themselves.
   */
  readonly move?: (ctx: Ctx, moves: readonly Move[]) => Promise<void>;
  /** For what is with the person and with no customer: finds others for it once every customer has gone. */
  readonly passOn?: (ctx: Ctx, repId: string) => Promise<unknown>;
}

const holdings = new Map<HoldingNoun, Holding>();

export function defineHolding(holding: Holding): void {
  if (holdings.has(holding.name)) throw new Error(`The holding ${holding.name} is defined twice.`);
  holdings.set(holding.name, holding);
}

export interface HoldingCount {
  readonly noun: HoldingNoun;
  readonly count: number;
}

function all(): Holding[] {
  return HOLDING_NOUNS.flatMap((name) => holdings.get(name) ?? []);
}

/** Everything that is with the rep now. */
export async function countHoldings(ctx: Ctx, repId: string): Promise<HoldingCount[]> {
  const counts: HoldingCount[] = [];
  for (const { name, count } of all()) counts.push({ noun: name, count: await count(ctx, repId) });
  return counts;
}

export async function moveHoldings(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  for (const { move } of all()) await move?.(ctx, moves);
}

export async function passOnHoldings(ctx: Ctx, repId: string): Promise<void> {
  for (const { passOn } of all()) await passOn?.(ctx, repId);
}

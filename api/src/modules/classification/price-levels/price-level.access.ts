import type { Actor } from '../../../kernel/context.ts';
import { type ClosingFacts, whyNotClose } from './price-level.rules.ts';

export function mayClose(actor: Actor, level: ClosingFacts): boolean {
  return actor.can('priceLevel:plan') && whyNotClose(level) === null;
}

import type { Actor } from '../../../kernel/context.ts';
import { isTrialOpen } from './decision.rules.ts';
import type { Trial } from './trial.entity.ts';

/** HR, about whoever is not decided about (rules 19.2); who reviewed stage 3 is told by the evidence. */
export function mayDecideTrial({ can }: Pick<Actor, 'can'>, { state }: Pick<Trial, 'state'>): boolean {
  return can('trial:decide') && isTrialOpen({ state });
}

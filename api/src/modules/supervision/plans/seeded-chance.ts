import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

import type { Chance } from './draw-plan.rules.ts';

/** The Mersenne twister mixes its seed well: neighbouring seeds share nothing, which shift registers do not promise. */
export function seededChance(seed: number): Chance {
  const generator = mersenne(seed);
  return { next: () => uniformFloat64(generator) };
}

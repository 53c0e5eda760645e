import type { Ctx } from '../../../kernel/context.ts';
import type { Interval } from '../../../kernel/period.ts';

/** What spot checks of a shop found about people who should have been on duty, in a time. */
export interface SpotEvidence {
  readonly id: string;
  readonly employeeId: string;
  readonly at: Date;
  readonly isPresent: boolean;
}

type Load = (ctx: Ctx, shopId: string, interval: Interval) => Promise<SpotEvidence[]>;

let load: Load = async () => [];

/** Spot checks stand behind this module; whoever keeps them says what they found. */
export function spotChecksBy(given: Load): void {
  load = given;
}

export const loadSpotEvidence: Load = (ctx, shopId, interval) => load(ctx, shopId, interval);

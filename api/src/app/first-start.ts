import { type DemoAccount, demoAccounts, seedDemo } from '../db/seeds/demo.ts';
import type { Ctx } from '../kernel/context.ts';
import { Account, firstAdminLink, Region, seedRoles } from '../modules/staff/index.ts';
import type { Archive } from './archive.ts';
import { type CompanyClock, systemContext } from './context.ts';

/** What a person needs to know to come in for the first time. */
export type Welcome =
  | { readonly kind: 'demo'; readonly accounts: readonly Invited[] }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'none' };

/** A demo account as the terminal shows it. */
export type Invited = Pick<DemoAccount, 'loginName' | 'password' | 'what'>;

export interface FirstStart {
  readonly archive: Archive;
  readonly clock: CompanyClock;
  readonly wantsDemo: boolean;
}

const EVERY_ROW = { filters: { scope: false } } as const;

/**
 * Fills an empty archive with the demo company where it is wanted. Where nobody can sign in yet, makes the one-time link
 * for the first administrator. The demo accounts are told at every start, without those whose password was changed.
 */
export async function welcome({ archive, clock, wantsDemo }: FirstStart): Promise<Welcome> {
  const ctx = systemContext(archive, { now: clock.now(), zone: clock.zone });
  if (wantsDemo && (await isEmpty(ctx))) await seed(ctx);
  const accounts = wantsDemo ? await unchangedDemoAccounts(ctx) : [];
  if (accounts.length > 0) return { kind: 'demo', accounts };
  const path = await firstAdminLink(ctx);
  return path === null ? { kind: 'none' } : { kind: 'link', path };
}

/** Somebody may have imported rows before the first start; then there is something to lose, and no room for a demo. */
async function isEmpty({ em }: Ctx): Promise<boolean> {
  return (await em.count(Account, {}, EVERY_ROW)) === 0 && (await em.count(Region, {}, EVERY_ROW)) === 0;
}

async function seed(ctx: Ctx): Promise<void> {
  await ctx.em.transactional(async (em) => {
    await seedRoles({ ...ctx, em });
    await em.flush();
    await seedDemo({ ...ctx, em });
  });
}

async function unchangedDemoAccounts({ em }: Ctx): Promise<Invited[]> {
  const loginNames = demoAccounts.map(({ loginName }) => loginName);
  const found = await em.fork().find(Account, { loginName: { $in: loginNames } }, EVERY_ROW);
  const unchanged = new Set(
    found
      .filter(({ createdAt, passwordChangedAt }) => passwordChangedAt?.getTime() === createdAt.getTime())
      .map(({ loginName }) => loginName),
  );
  return demoAccounts.filter(({ loginName }) => unchanged.has(loginName));
}

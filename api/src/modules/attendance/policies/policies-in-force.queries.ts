import type { Ctx } from '../../../kernel/context.ts';
import type { PolicyVersion as PolicyFacts } from '../engine/facts.rules.ts';
import { policyFacts } from './policy-facts.rules.ts';
import { PolicyVersion } from './policy-version.entity.ts';

/** The versions that judge, as the engine takes them, whoever asks (rules 17.6). */
export async function policiesInForce({ em }: Pick<Ctx, 'em'>): Promise<PolicyFacts[]> {
  const versions = await em.find(PolicyVersion, { state: 'IN_FORCE' }, { filters: { scope: false } });
  return versions.map(policyFacts);
}

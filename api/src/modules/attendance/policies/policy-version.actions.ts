import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { parseDecimal, parseMoney, parseRate } from '../../../kernel/money.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { heldClosedMonths } from '../closing/closed-months.queries.ts';
import { usualStart, usualTerms } from './policy-defaults.queries.ts';
import { PolicyVersion } from './policy-version.entity.ts';
import { nextStart, type PolicyStep, unfitNumbers, whyNotChange, whyNotStep } from './policy-version.rules.ts';
import {
  type GivenTerms,
  type PolicyTerms,
  type PolicyVersionCreateInput,
  type PolicyVersionEditInput,
  type PolicyVersionPutInForceInput,
  type PolicyVersionTakeBackInput,
  TERM_NAMES,
} from './policy-version.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST_CHARACTERS = 4_000;
const TWO_PLACES = { whole: 3, places: 2 } as const;

/** Emptied is only what may be empty. */
function checkTerms(check: InputCheck, given: GivenTerms, terms: PolicyTerms): void {
  for (const name of TERM_NAMES)
    check.rule(name, given[name] === null && name !== 'capMinimumWage' ? 'VALUE_REQUIRED' : null);
  check.done();
  for (const name of unfitNumbers(terms)) check.rule(name, 'VALUE_OUT_OF_RANGE');
  check.done();
}

function withGiven(terms: PolicyTerms, given: GivenTerms): PolicyTerms {
  const changed = TERM_NAMES.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return { ...terms, ...(Object.fromEntries(changed) as Partial<PolicyTerms>) };
}

/** As the columns hold them. */
function written(terms: PolicyTerms): Pick<PolicyVersion, keyof PolicyTerms> {
  const { capMinimumWage } = terms;
  return {
    ...terms,
    partialRate: parseRate(terms.partialRate) ?? terms.partialRate,
    capShare: parseRate(terms.capShare) ?? terms.capShare,
    unnotifiedMultiplier: parseDecimal(terms.unnotifiedMultiplier, TWO_PLACES) ?? terms.unnotifiedMultiplier,
    monthlyHours: parseDecimal(terms.monthlyHours, TWO_PLACES) ?? terms.monthlyHours,
    capMinimumWage: capMinimumWage === null ? null : parseMoney(capMinimumWage),
    clauses: [...new Set(terms.clauses)].toSorted((one, other) => one - other),
    managerPosts: [...new Set(terms.managerPosts)],
  };
}

/** The first days of the versions in force. */
async function startsInForce({ em }: Ctx): Promise<LocalDate[]> {
  const versions = await em.find(PolicyVersion, { state: 'IN_FORCE' }, PAST_SCOPE);
  return versions.map(({ validFrom }) => validFrom);
}

/** What a version judges, or would judge, must not be closed (rules 17.6). */
async function refuseJudged(ctx: Ctx, { validFrom }: PolicyVersion, starts: readonly LocalDate[]): Promise<void> {
  const closed = await heldClosedMonths(ctx);
  refuseIf(whyNotChange({ validFrom, until: nextStart(starts, validFrom) }, closed), ['input']);
}

/** A draft, which judges nobody. */
export async function createPolicyVersion(ctx: Ctx, input: PolicyVersionCreateInput): Promise<PolicyVersion> {
  const terms = withGiven(await usualTerms(ctx), input);
  const check = new InputCheck().text('text', input.text, { most: MOST_CHARACTERS, required: true });
  checkTerms(check, input, terms);
  const validFrom = input.validFrom ?? (await usualStart(ctx));
  return add(ctx, PolicyVersion, { validFrom, text: input.text.trim(), ...written(terms) });
}

export async function editPolicyVersion(ctx: Ctx, input: PolicyVersionEditInput): Promise<PolicyVersion> {
  const version = await loadForChange(ctx, PolicyVersion, input);
  const terms = withGiven(version, input);
  const validFrom = input.validFrom ?? version.validFrom;
  const isInForce = version.state === 'IN_FORCE';
  const check = new InputCheck()
    .givenText('text', input.text, MOST_CHARACTERS)
    .rule('validFrom', isInForce && validFrom !== version.validFrom ? 'POLICY_IN_FORCE' : null);
  checkTerms(check, input, terms);
  if (isInForce) await refuseJudged(ctx, version, await startsInForce(ctx));
  return Object.assign(version, { validFrom, text: input.text?.trim() ?? version.text }, changedTerms(terms, input));
}

/** Only what was given, so that the journal shows what was changed. */
function changedTerms(terms: PolicyTerms, input: GivenTerms): Partial<PolicyVersion> {
  const all = written(terms);
  return Object.fromEntries(TERM_NAMES.filter((name) => input[name] !== undefined).map((name) => [name, all[name]]));
}

async function step(ctx: Ctx, input: PolicyVersionPutInForceInput, way: PolicyStep): Promise<PolicyVersion> {
  const version = await loadForChange(ctx, PolicyVersion, input);
  const starts = await startsInForce(ctx);
  refuseIf(whyNotStep(way, version, starts), ['input']);
  await refuseJudged(ctx, version, starts);
  version.state = way === 'PUT_IN_FORCE' ? 'IN_FORCE' : 'DRAFT';
  return version;
}

/** From its first day on it judges, until the version after it. */
export function putPolicyInForce(ctx: Ctx, input: PolicyVersionPutInForceInput): Promise<PolicyVersion> {
  return step(ctx, input, 'PUT_IN_FORCE');
}

/** What was put in force by mistake; the version before it judges its days again. */
export function takePolicyBack(ctx: Ctx, input: PolicyVersionTakeBackInput): Promise<PolicyVersion> {
  return step(ctx, input, 'TAKE_BACK');
}

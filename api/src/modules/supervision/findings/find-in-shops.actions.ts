import type { Ctx } from '../../../kernel/context.ts';
import { type LocalDate, monthOf, type Period, periodOfMonth } from '../../../kernel/period.ts';
import {
  betterFit,
  inClockTimes,
  PolicyVersion,
  sharedClosedMonths,
  shiftResolver,
  shopDifferences,
  type ShiftTimes,
} from '../../attendance/index.ts';
import { type Found, settleFindings } from '../../findings/index.ts';
import { settingOn } from '../../staff/index.ts';
import {
  findAbsentAtChecks,
  findChangedShift,
  findErrand,
  findHqVisit,
  findLateness,
  findLateOuting,
} from './attendance-findings.rules.ts';
import { judgedPeople, type JudgedPerson, type ManagerPosts } from './judged-days.ts';
import type { JudgedDay } from './judged.rules.ts';
import { loadShopFacts, type ShopFacts, type TemplateRow } from './shop-facts.queries.ts';
import { findMisreports, findUnderstaffing, type ReportedDifference } from './shop-findings.rules.ts';

const RULES = ['FND-30', 'FND-31', 'FND-32', 'FND-33', 'FND-34', 'FND-35', 'FND-36', 'FND-37'];
const MINUTE = 60;
/** Where no policy says to whom the clauses for store managers apply. */
const USUAL_MANAGERS = ['STORE_MANAGER'];
/** Where no rule of the shop says how many must be on duty (rules 21). */
const USUAL_MIN = 1;

interface Thresholds {
  readonly lateCount: number;
  readonly managerLateCount: number;
  readonly fitSeconds: number;
  readonly gapSeconds: number;
  readonly errandSeconds: number;
}

/** As they are in force on the first day of the month that is looked at. */
async function thresholdsOf(ctx: Ctx, date: LocalDate): Promise<Thresholds> {
  const [lateCount, managerLateCount, fit, gap, errand] = await Promise.all([
    settingOn(ctx, 'fnd.lateCount', date),
    settingOn(ctx, 'fnd.managerLateCount', date),
    settingOn(ctx, 'fnd.shiftFitMinutes', date),
    settingOn(ctx, 'fnd.gapMinutes', date),
    settingOn(ctx, 'fnd.lateOutingMinutes', date),
  ]);
  const seconds = { fitSeconds: fit * MINUTE, gapSeconds: gap * MINUTE, errandSeconds: errand * MINUTE };
  return { lateCount, managerLateCount, ...seconds };
}

async function managersByPolicy({ em }: Ctx): Promise<ManagerPosts> {
  const versions = await em.find(PolicyVersion, {}, { filters: { scope: false } });
  const posts = new Map(versions.map(({ id, managerPosts }) => [id, managerPosts]));
  return (policyId) => (policyId === null ? undefined : posts.get(policyId)) ?? USUAL_MANAGERS;
}

/** The shifts of a store on a date, by the versions that were in force. */
function templatesOn(templates: readonly TemplateRow[], zone: string) {
  const resolve = shiftResolver(zone);
  return (shopId: string, date: LocalDate): ShiftTimes[] => {
    const known = templates.filter((one) => (one.shopId ?? shopId) === shopId && one.validFrom <= date);
    const inForce = new Map(known.map((one) => [one.templateId, one]));
    return [...inForce.values()].map((one) => resolve(inClockTimes({ ...one, breaks: [] }), date));
  };
}

interface Looking {
  readonly month: Period;
  readonly facts: ShopFacts;
  readonly people: readonly JudgedPerson[];
  readonly thresholds: Thresholds;
  readonly zone: string;
}

function ofDays(days: readonly JudgedDay[], { facts, thresholds, zone }: Looking): Found[] {
  const outings = Map.groupBy(facts.outings, ({ employeeId }) => employeeId);
  const shifts = templatesOn(facts.templates, zone);
  return days.flatMap((day) => {
    const own = outings.get(day.employeeId) ?? [];
    const others = day.isManager ? shifts(day.shopId, day.date) : [];
    return [
      ...findChangedShift(day, { others, margin: thresholds.fitSeconds, betterFit }),
      ...findHqVisit(day, own),
      ...findErrand(day, facts.checks, thresholds.gapSeconds),
      ...findLateOuting(day, own, thresholds.errandSeconds),
    ];
  });
}

function ofPeople(shopIds: ReadonlySet<string>, { month, people, thresholds }: Looking): Found[] {
  const { lateCount: count, managerLateCount: managerCount } = thresholds;
  return people.flatMap(({ result: { shopId }, days }) =>
    shopId === null || !shopIds.has(shopId) ? [] : findLateness(days, { month, shopId, count, managerCount }),
  );
}

function ofShops(days: readonly JudgedDay[], { facts }: Looking): Found[] {
  const shops = Map.groupBy(days, ({ shopId }) => shopId);
  return [...shops].flatMap(([shopId, own]) => {
    const rules = facts.rules.filter((rule) => rule.shopId === shopId);
    const minOnDuty = (date: LocalDate): number =>
      rules.find(({ validFrom }) => validFrom <= date)?.minOnDuty ?? USUAL_MIN;
    return findUnderstaffing(own, { shopId, minOnDuty });
  });
}

/** Only what report and punches tell of a date; spot checks have a rule of their own. */
async function ofReports(ctx: Ctx, shopIds: readonly string[], month: Period): Promise<Found[]> {
  const found: Found[] = [];
  for (const shopId of shopIds) {
    const differences = await shopDifferences(ctx, shopId, monthOf(month.from));
    const ofDates = differences.flatMap(({ date, reportId, ...rest }): ReportedDifference[] =>
      date === null || reportId === null ? [] : [{ ...rest, date, reportId }],
    );
    found.push(...findMisreports(ofDates, shopId));
  }
  return found;
}

/**
 * Looks by all rules at some shops and an open month (rules 18.3). Answers the ids of new findings that are serious. What is
 * closed meanwhile stays as it is.
 */
export async function findInShops(ctx: Ctx, startsOn: LocalDate, shopIds: readonly string[]): Promise<string[]> {
  if ((await sharedClosedMonths(ctx)).includes(startsOn)) return [];
  const month = periodOfMonth(monthOf(startsOn));
  const [facts, managerPosts, thresholds] = await Promise.all([
    loadShopFacts(ctx, startsOn, shopIds),
    managersByPolicy(ctx),
    thresholdsOf(ctx, startsOn),
  ]);
  const looking = { month, facts, people: judgedPeople(facts, managerPosts), thresholds, zone: ctx.zone };
  const here = new Set(shopIds);
  const days = looking.people.flatMap((person) => person.days).filter(({ shopId }) => here.has(shopId));
  const found = [
    ...ofPeople(here, looking),
    ...ofDays(days, looking),
    ...findAbsentAtChecks(facts.checks),
    ...ofShops(days, looking),
    ...(await ofReports(ctx, shopIds, month)),
  ];
  return settleFindings(ctx, { rules: RULES, shopIds, period: month }, found);
}

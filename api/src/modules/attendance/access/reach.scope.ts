import { EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';

/** Rows of a shop that a store manager carries, or a region leader looks after (rules 17, 18.4): by the shop on the row. */
function shopWays({ can, t, me }: ScopeQuestion): string[] {
  const ways: string[] = [];
  if (can('attendance:readShop')) ways.push(`${t}.shop_id = any(${me.shopIds})`);
  if (can('attendance:readRegion')) {
    ways.push(`${t}.shop_id = any(array(select led.id from shops led where led.region_id = any(${me.ledRegionIds})))`);
  }
  return ways;
}

function joined(ways: readonly string[]): string {
  return ways.join(' or ') || NOTHING;
}

function ownWays({ can, t, me }: ScopeQuestion): string[] {
  return can('attendance:readOwn') ? [`${t}.employee_id = ${me.employeeId}`] : [];
}

/** Rows about a shop as a whole; `more` are further ways to see one. */
export function ofShops(question: ScopeQuestion, ...more: readonly string[]): string {
  return question.can('attendance:readAll') ? EVERYTHING : joined([...more, ...shopWays(question)]);
}

/** Rows about a person in a shop: the own ones, those of the shop and of the region. */
export function ofPeople(question: ScopeQuestion): string {
  return ofShops(question, ...ownWays(question));
}

/** Rows about a person and no shop. */
export function ofOneself(question: ScopeQuestion): string {
  return question.can('attendance:readAll') ? EVERYTHING : joined(ownWays(question));
}

/** What people ask for is seen as well by the line manager who decides on it. */
export function ofRequests(question: ScopeQuestion): string {
  const { can, t, me } = question;
  const led = `${t}.employee_id = any(array(select led.id from employees led where led.manager_id = ${me.employeeId}))`;
  return ofShops(question, ...ownWays(question), ...(can('attendance:decide') ? [led] : []));
}

/** What a result means in money: for the person alone, and for who may see all of it. */
export function ofMoney(question: ScopeQuestion): string {
  return question.can('attendanceMoney:read') ? EVERYTHING : joined(ownWays(question));
}

/** Facts without people, for everybody who sees any attendance. */
export function ofAnybody({ can }: ScopeQuestion): string {
  const rights = ['attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion'] as const;
  return rights.some((right) => can(right)) ? EVERYTHING : NOTHING;
}

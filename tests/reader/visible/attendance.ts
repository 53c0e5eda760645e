import type { Row } from '../rows.ts';
import { either, everybody, holdersOf, nobody, ownUnless, under, type Asked, type Exists, type Rule } from './rule.ts';

/** Rows of the shops that one carries, and of those in the regions that one leads (rules 17, 18.4). */
function isInReach({ actor, holds, all }: Asked): (row: Row) => boolean {
  const carried = holds('attendance:readShop') ? actor.shopIds : [];
  const led = new Set(holds('attendance:readRegion') ? actor.ledRegionIds : []);
  const inRegion = all('Shop').flatMap(({ id, region }) => (led.has(String(region)) ? [id] : []));
  const shops = new Set([...carried, ...inRegion]);
  return ({ shop }) => shops.has(String(shop));
}

const READS = ['attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion'];

const anybody: Rule = ({ holds }) => (READS.some(holds) ? () => true : null);

/** Rows that name the person in this place; for holders of the right. */
function by(right: string, place = 'employee'): Rule {
  return ({ actor, holds }) =>
    holds(right) ? (row) => actor.employeeId !== null && row[place] === actor.employeeId : null;
}

/** Null where no right opens any: the two worlds of the tests rely on it. */
const ofShops: Rule = (asked): Exists => {
  if (asked.holds('attendance:readAll')) return () => true;
  const reads = ['attendance:readShop', 'attendance:readRegion'].some(asked.holds);
  return reads ? isInReach(asked) : null;
};
const ofPeople = either(ofShops, by('attendance:readOwn'));

/** Line managers see what their people ask for. */
const ofLed: Rule = ({ actor, holds, all }) => {
  if (!holds('attendance:decide')) return null;
  const people = all('Employee').filter(({ manager }) => actor.employeeId !== null && manager === actor.employeeId);
  const led = new Set<unknown>(people.map(({ id }) => id));
  return ({ employee }) => led.has(employee);
};
const ofRequests = either(ofPeople, ofLed);

const ofMoney: Rule = (asked) => (asked.holds('attendanceMoney:read') ? () => true : by('attendance:readOwn')(asked));

const findings: Rule = ({ actor, holds, all }) => {
  if (holds('finding:read')) return () => true;
  if (!holds('finding:readRegion')) return null;
  const led = new Set<unknown>(actor.ledRegionIds);
  const shops = new Set<unknown>(all('Shop').flatMap(({ id, region }) => (led.has(region) ? [id] : [])));
  return ({ region, shop }) => led.has(region) || shops.has(shop);
};

/** Nobody who carries a shop or leads a region sees when shops are called. */
const spotCheckPlans: Rule = ({ actor, holds }) => {
  if (!holds('spotCheck:plan') && !holds('spotCheck:record')) return null;
  const isOfShops = actor.shopIds.length + actor.ledRegionIds.length > 0;
  return () => !isOfShops;
};

/** People in shops, their time and how shops are supervised. */
export const ATTENDANCE_ROWS: Readonly<Record<string, Rule>> = {
  Posting: ownUnless('employee:read', ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId),
  Wage: ownUnless('wage:read', ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId),
  ShopRule: everybody,
  RegionLeader: everybody,
  PolicyVersion: ({ holds }) => {
    if (holds('policy:manage')) return () => true;
    return holds('policy:read') ? ({ state }) => state === 'IN_FORCE' : null;
  },
  ShiftTemplate: everybody,
  ShiftTemplateVersion: everybody,
  RosterEntry: ofPeople,
  MonthlyRoster: ofShops,
  ShiftChange: ofRequests,
  PunchNumber: either(holdersOf('attendance:readAll'), by('attendance:readOwn')),
  Punch: ofPeople,
  LeaveRequest: ofRequests,
  LeaveBalance: ofPeople,
  Outing: ofRequests,
  AttendanceNotice: ofPeople,
  Overtime: ofRequests,
  PunchCorrection: ofRequests,
  AttendanceDue: nobody,
  AttendanceResult: ofPeople,
  AttendancePay: ofMoney,
  AttendanceIncident: ofPeople,
  ResultObjection: ofPeople,
  ShopMonthReport: ofShops,
  AttendanceMonthLock: anybody,
  AttendanceAdjustment: ofMoney,
  SpotCheckPlan: spotCheckPlans,
  SpotCheck: either(ofShops, by('spotCheck:record', 'checker')),
  SpotCheckResult: either(under('SpotCheck', 'check'), by('attendance:readOwn')),
  Observation: either(holdersOf('observation:readAll'), by('observation:send', 'sentBy')),
  Inspection: either(ofShops, by('inspection:record', 'inspector')),
  Finding: findings,
};

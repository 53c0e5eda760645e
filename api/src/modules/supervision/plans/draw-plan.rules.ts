import type { LocalDate } from '../../../kernel/period.ts';

/** Chance is handed in: the same numbers draw the same plan. */
export interface Chance {
  /** From 0 up to, not including, 1; uniform. */
  next(): number;
}

/** A shop as the draw sees it; minutes count from midnight. */
export interface ShopToCheck {
  readonly id: string;
  /** The days that are left of the month on which it is open. */
  readonly days: readonly LocalDate[];
  readonly opensAt: number;
  readonly closesAt: number;
  /** Null: nobody ever checked it. */
  readonly daysSinceLastCheck: number | null;
  /** Incidents of the last 30 days. */
  readonly incidentCount: number;
  /** Checks that the month has seen already. */
  readonly doneCount: number;
}

interface PlannedCheck {
  readonly shopId: string;
  readonly date: LocalDate;
  /** Minutes from midnight. */
  readonly minute: number;
}

interface Drawing {
  /** How many checks in all; at least what the shops need. */
  readonly count: number;
  readonly minPerShop: number;
  readonly chance: Chance;
}

const HOUR = 60;
/** A shop that nobody ever checked counts like one of so many days ago. */
const NEVER_DAYS = 90;

/** The weight of a shop (rules 18.1). */
export function weightOf({ daysSinceLastCheck, incidentCount }: ShopToCheck): number {
  return 1 + (daysSinceLastCheck ?? NEVER_DAYS) / 7 + incidentCount;
}

function whole(chance: Chance, below: number): number {
  return Math.floor(chance.next() * below);
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(whole(chance, rest.length), 1));
}

/** Checks that are missing to the least of a month. */
function missing(shop: ShopToCheck, minPerShop: number): number {
  return Math.max(0, minPerShop - shop.doneCount);
}

function openShops(shops: readonly ShopToCheck[]): ShopToCheck[] {
  return shops.filter(({ days, opensAt, closesAt }) => days.length > 0 && closesAt > opensAt);
}

/** How many checks a plan has at least: each open shop its share of the month. */
export function leastChecks(shops: readonly ShopToCheck[], minPerShop: number): number {
  return openShops(shops).reduce((sum, shop) => sum + missing(shop, minPerShop), 0);
}

function drawn(shops: readonly ShopToCheck[], chance: Chance): ShopToCheck[] {
  let left = chance.next() * shops.reduce((sum, shop) => sum + weightOf(shop), 0);
  for (const shop of shops) {
    left -= weightOf(shop);
    if (left < 0) return [shop];
  }
  return shops.slice(-1);
}

/** A shop as often as it is to be checked: what it needs, and by its weight for what is left of the count. */
function chosenShops(shops: readonly ShopToCheck[], { count, minPerShop, chance }: Drawing): ShopToCheck[] {
  const needed = shops.flatMap((shop) => Array.from({ length: missing(shop, minPerShop) }, () => shop));
  const more = Array.from({ length: Math.max(0, count - needed.length) }, () => drawn(shops, chance)).flat();
  return shuffled([...needed, ...more], chance);
}

/** As a share of the opening hours. Of few checks the first stratum lies in the first hour all the same, the last in the last. */
function shareOf(stratum: number, { count, hour, chance }: { count: number; hour: number; chance: Chance }): number {
  const width = Math.min(1 / count, hour);
  if (stratum === 0) return chance.next() * width;
  if (stratum === count - 1) return 1 - width + chance.next() * width;
  return (stratum + chance.next()) / count;
}

/** The days of a shop in a random order, and all of them before any comes again. */
class DayDeck {
  readonly #days: readonly LocalDate[];
  readonly #chance: Chance;
  #left: LocalDate[] = [];

  constructor(days: readonly LocalDate[], chance: Chance) {
    this.#days = days;
    this.#chance = chance;
  }

  draw(): readonly LocalDate[] {
    if (this.#left.length === 0) this.#left = shuffled(this.#days, this.#chance);
    return this.#left.splice(0, 1);
  }
}

/**
 * When each shop is checked (rules 18.1). The times are a Latin hypercube: the month is cut into as many strata as there are
 * checks, and each check gets one at random. So the time of each check alone is uniform in the opening hours of its shop and
 * nobody can foresee it, while all together leave no hour out and reach into the first and the last one.
 */
export function drawPlan(shops: readonly ShopToCheck[], drawing: Drawing): PlannedCheck[] {
  const { chance } = drawing;
  const open = openShops(shops);
  const chosen = chosenShops(open, drawing);
  const strata = shuffled([...chosen.keys()], chance);
  const decks = new Map(open.map((shop) => [shop.id, new DayDeck(shop.days, chance)]));
  const planned = chosen.flatMap(({ id, opensAt, closesAt }, at) => {
    const length = closesAt - opensAt;
    const place = { count: chosen.length, hour: HOUR / length, chance };
    const minute = opensAt + Math.floor(shareOf(strata[at] ?? 0, place) * length);
    return (decks.get(id)?.draw() ?? []).map((date) => ({ shopId: id, date, minute }));
  });
  return apart(planned);
}

/** Two checks of a shop never fall on one minute. */
function apart(planned: readonly PlannedCheck[]): PlannedCheck[] {
  const once = new Map(planned.map((check) => [`${check.shopId} ${check.date} ${check.minute}`, check]));
  return [...once.values()].toSorted((one, other) =>
    one.date === other.date ? one.minute - other.minute : one.date < other.date ? -1 : 1,
  );
}

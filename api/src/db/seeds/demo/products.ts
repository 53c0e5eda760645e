import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { Random } from './random.ts';
import { at, midAutumn, springFestival } from './season.ts';
import { catalogue, type ProductFacts } from './words.ts';

export interface DemoProduct {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly category: string;
  readonly unit: string;
  readonly listPrice: string;
  /** Small things are ordered by the dozen, mooncakes by the box of six. */
  readonly packSize: number;
  readonly sellsOn: (date: LocalDate) => boolean;
}

export function products(random: Random, since: LocalDate): DemoProduct[] {
  return Object.entries(catalogue).flatMap(([category, facts], section) =>
    facts.map((product, index) => ({
      id: random.idAt(at(since, 9)),
      number: `P${section + 1}${String(index + 1).padStart(2, '0')}`,
      name: product.name,
      category,
      unit: product.unit,
      listPrice: product.price,
      packSize: packSize(product),
      sellsOn: (date) => isOffered(product, date),
    })),
  );
}

function packSize({ price, season }: ProductFacts): number {
  if (Number(price) < 7) return 12;
  return season === 'MID_AUTUMN' && Number(price) < 30 ? 6 : 1;
}

/** Seasonal goods are ordered in the weeks before their festival. */
function isOffered({ season }: ProductFacts, date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  if (season === undefined) return true;
  const [from, to] = {
    MID_AUTUMN: [addDays(midAutumn(year), -75), midAutumn(year)] as const,
    NEW_YEAR: [addDays(springFestival(year), -50), springFestival(year)] as const,
    SPRING: [`${year}-03-01`, `${year}-04-10`] as const,
  }[season];
  return from <= date && date < to;
}

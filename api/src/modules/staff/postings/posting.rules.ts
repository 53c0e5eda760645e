import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { ShopPost } from './posting.enums.ts';

export interface PostingSpan {
  readonly startsOn: LocalDate;
  /** Last day, or null for no end. */
  readonly endsOn: LocalDate | null;
}

/** Posts in a shop name the shop; the office is none. */
export function whyNotPost(post: ShopPost, shopId: string | null): 'POSTING_SHOP_UNFIT' | null {
  return (post === 'OFFICE') === (shopId === null) ? null : 'POSTING_SHOP_UNFIT';
}

export function whyNotSpan({ startsOn, endsOn }: PostingSpan): 'POSTING_ENDS_BEFORE_START' | null {
  return endsOn !== null && endsOn < startsOn ? 'POSTING_ENDS_BEFORE_START' : null;
}

export function holdsOn({ startsOn, endsOn }: PostingSpan, date: LocalDate): boolean {
  return startsOn <= date && (endsOn === null || endsOn >= date);
}

/** Both days belong to a posting, so that one may begin on the day after another. */
export function overlaps(one: PostingSpan, other: PostingSpan): boolean {
  const [first, second] = one.startsOn <= other.startsOn ? [one, other] : [other, one];
  return first.endsOn === null || first.endsOn >= second.startsOn;
}

/** Who is posted anew leaves the posting that has no end yet on the day before; null where nothing is left. */
export function lastDayBefore({ startsOn, endsOn }: PostingSpan, next: LocalDate): LocalDate | null {
  return endsOn === null && startsOn < next ? addDays(next, -1) : null;
}

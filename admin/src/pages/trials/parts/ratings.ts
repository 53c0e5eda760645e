import type { Option } from '../../../lib/list-filter.ts';
import { t } from '../../../words/i18n.ts';
import { RATING_TONES } from './trial-words.ts';

type Tone = (typeof RATING_TONES)[number];
const RATINGS = ['1', '2', '3', '4'] as const;

const word = (rating: (typeof RATINGS)[number]): string => `${rating} ${t(`trial-review.ratings.r${rating}`)}`;
const toneOf = (rating: string): Tone => RATING_TONES[Number(rating)] ?? 'neutral';

export function ratingOptions(): (Option & { readonly tone: Tone })[] {
  return RATINGS.map((value) => ({ value, label: word(value), tone: toneOf(value) }));
}

/** What stands on a badge: 1 不合格 … 4 优秀. */
export function ratingBadge(rating: number | null): { text: string; tone: Tone } {
  const known = RATINGS.find((one) => one === String(rating));
  return known ? { text: word(known), tone: toneOf(known) } : { text: t('trial-review.notRated'), tone: 'neutral' };
}

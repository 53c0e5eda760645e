import type { Template } from '../templates.graphql.ts';

export const STAGES = [1, 2, 3] as const;
export type StageNo = (typeof STAGES)[number];
export const ITEM_TEXTS = ['nameZh', 'nameEn', 'meaningZh', 'meaningEn'] as const;

/** An item as it is typed; the key stays while it moves. */
export interface TypedItem {
  readonly key: string;
  readonly stageNo: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
}

/** Those of a stage in their order, one stage after the other. */
export function itemsOf({ items }: Pick<Template, 'items'>): TypedItem[] {
  return items
    .toSorted((one, other) => one.stageNo - other.stageNo || one.position - other.position)
    .map(({ id, stageNo, nameZh, nameEn, meaningZh, meaningEn }) => ({
      key: id,
      stageNo,
      nameZh,
      nameEn,
      meaningZh,
      meaningEn,
    }));
}

/** As the API takes them: their order is their place, and what it refuses is found by it. */
export function sentItems(items: readonly TypedItem[]): Omit<TypedItem, 'key'>[] {
  return items.map(({ stageNo, nameZh, nameEn, meaningZh, meaningEn }) => ({
    stageNo,
    nameZh: nameZh.trim(),
    nameEn: nameEn.trim(),
    meaningZh: meaningZh.trim(),
    meaningEn: meaningEn.trim(),
  }));
}

/** Behind the last one of its stage. */
export function withItem(items: readonly TypedItem[], stageNo: StageNo, key: string): TypedItem[] {
  const blank = { key, stageNo, nameZh: '', nameEn: '', meaningZh: '', meaningEn: '' };
  return [...items, blank].toSorted((one, other) => one.stageNo - other.stageNo);
}

/** One place up (-1) or down (1) within its stage; at the end of it nothing moves. */
export function moved(items: readonly TypedItem[], key: string, by: -1 | 1): TypedItem[] {
  const place = items.findIndex((item) => item.key === key);
  const item = items[place];
  const other = items[place + by];
  if (!item || other?.stageNo !== item.stageNo) return [...items];
  return items.map((one, at) => {
    if (at === place) return other;
    return at === place + by ? item : one;
  });
}

export type TemplateState = 'current' | 'coming' | 'past';

/** Of each post the newest version that has begun is in force. */
export function templateState(
  row: Pick<Template, 'id' | 'post' | 'validFrom'>,
  versions: readonly Pick<Template, 'id' | 'post' | 'validFrom'>[],
  today: string,
): TemplateState {
  if (row.validFrom > today) return 'coming';
  const isReplaced = versions.some(
    ({ post, validFrom }) => post === row.post && validFrom > row.validFrom && validFrom <= today,
  );
  return isReplaced ? 'past' : 'current';
}

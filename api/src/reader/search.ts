import type { Permission } from '../kernel/context.ts';
import { badInput } from '../kernel/faults.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { searchWords, type SearchWord } from '../kernel/search-terms.ts';
import { countCharacters } from '../kernel/text.ts';
import type { Binder } from './binder.ts';
import type { SortStep } from './keyset.ts';

/** Places of hits, best first. */
const RANK = { code: 0, codeBegins: 1, nameBegins: 2, name: 3, pinyin: 4, initials: 5, codePart: 6, phone: 7 } as const;

/** One way to find rows by a word: a select of `id` and `rank`, or null where the word means nothing to it. */
export type SearchWay = (word: SearchWord, binder: Binder) => string | null;

/** Of no way that needs a right anything is written without it: what may not be read is found by nobody. */
function withRight(right: Permission, way: SearchWay): SearchWay {
  return (word, binder) => (binder.asker.actor.can(right) ? way(word, binder) : null);
}

interface CodeWay {
  readonly table: string;
  readonly column: string;
  /** The column that names the row which has the code. */
  readonly id?: string;
  /** Which of them is in force; those of before are found, but are not what one begins to type. */
  readonly isCurrent?: string;
}

export function byCode({ table, column, id = 'id', isCurrent = 'true' }: CodeWay): SearchWay {
  return ({ code }, binder) => {
    if (!code) return null;
    const written = `upper(${column})`;
    return (
      `select ${id} as id, case when ${written} = ${binder.bind(code.exact)} then ${RANK.code} ` +
      `when ${written} like ${binder.bind(code.begins)} and ${isCurrent} then ${RANK.codeBegins} else ${RANK.codePart} end as rank ` +
      `from ${table} where ${written} like ${binder.bind(code.found)}`
    );
  };
}

/** By the letters of the name, by pinyin and its initials, as `searchTerms` keeps them in `search_name`. */
export function byName(table: string, right: Permission): SearchWay {
  return withRight(right, ({ name }, binder) => {
    if (!name) return null;
    const is = (pattern: string): string => `search_name like ${binder.bind(pattern)}`;
    return (
      `select id, case when ${is(name.begins)} then ${RANK.nameBegins} when ${is(name.inName)} then ${RANK.name} ` +
      `when ${is(name.inPinyin)} then ${RANK.pinyin} else ${RANK.initials} end as rank from ${table} where ${is(name.found)}`
    );
  });
}

/** By the last digits of `phone`, which an index has in this very expression. */
export function byPhone(table: string, right: Permission): SearchWay {
  return withRight(right, ({ phone }, binder) =>
    phone === null
      ? null
      : `select id, ${RANK.phone} as rank from ${table} where reverse(regexp_replace(phone, '[^0-9]', '', 'g')) like ${binder.bind(phone)}`,
  );
}

interface Through {
  /** The table of the rows, and its column that names the other one. */
  readonly table: string;
  readonly column: string;
  readonly to: ClassType;
  readonly toTable: string;
  readonly ways: readonly SearchWay[];
}

/** By what the row is found by that a row names, as far as that one exists for the asker. */
export function through({ table, column, to, toTable, ways }: Through): SearchWay {
  return (word, binder) => {
    const [row, other] = [binder.alias(), binder.alias()];
    return (
      `select ${row}.id, h.rank from (${wordHits(word, ways, binder)}) h ` +
      `join ${toTable} ${other} on ${other}.id = h.id and ${binder.scope(to, other)} ` +
      `join ${table} ${row} on ${row}.${column} = h.id`
    );
  };
}

const NO_HITS = 'select null::uuid as id, 0 as rank where false';

/** Each row once, in its best place. */
function wordHits(word: SearchWord, ways: readonly SearchWay[], binder: Binder): string {
  const found = ways.flatMap((way) => way(word, binder) ?? []);
  if (found.length === 0) return NO_HITS;
  return `select id, min(rank) as rank from (${found.join(' union all ')}) w group by id`;
}

const registered = new Map<ClassType, readonly SearchWay[]>();

/** Declares how the rows of an entity are searched; beside its entity, like its scope. */
export function searchedBy(entity: ClassType, ways: readonly SearchWay[]): void {
  registered.set(entity, ways);
}

const LONGEST = 100;
const MOST_WORDS = 8;

/**
 * The rows that a search finds, as a select of `id` and `rank`; null when nothing is sought. Every word must be found, and
 * a row is as good as its weakest word.
 */
export function searchHits(entity: ClassType, search: unknown, binder: Binder): string | null {
  if (typeof search !== 'string') return null;
  if (countCharacters(search) > LONGEST) badInput(`A search may have at most ${LONGEST} characters.`);
  const words = searchWords(search);
  if (words.length > MOST_WORDS) badInput(`A search may have at most ${MOST_WORDS} words.`);
  if (words.length === 0) return null;
  const hits = words.map((word) => wordHits(word, registered.get(entity) ?? [], binder));
  if (hits.length === 1) return hits[0] as string;
  const ranks = hits.map((_, at) => `w${at}.rank`).join(', ');
  const joined = hits.map((one, at) => `(${one}) w${at}${at > 0 ? ' using (id)' : ''}`).join(' join ');
  return `select id, greatest(${ranks}) as rank from ${joined}`;
}

/** The place of a hit as the first step of an order: it stands in the cursor, so that pages stay where they are. */
export const RANK_STEP: SortStep = {
  path: 'search',
  sql: () => 's.rank',
  cast: 'integer',
  nullable: false,
  descending: false,
};

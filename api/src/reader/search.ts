import type { Permission } from '../kernel/context.ts';
import { badInput } from '../kernel/faults.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { searchWords, type SearchWord } from '../kernel/search-terms.ts';
import { countCharacters } from '../kernel/text.ts';
import type { Binder } from './binder.ts';
import type { SortStep } from './keyset.ts';

/** Places of hits, best first. */
const RANK = { code: 0, codeBegins: 1, nameBegins: 2, name: 3, pinyin: 4, initials: 5, codePart: 6, phone: 7 } as const;
/** What a row is found through stands between its own code and parts of that. */
const BEHIND_OWN = 2;
const OWN_PART = 10;

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
  /** The place of its parts. */
  readonly part?: number;
}

export function byCode({ table, column, id = 'id', isCurrent = 'true', part = RANK.codePart }: CodeWay): SearchWay {
  return ({ code }, binder) => {
    if (!code) return null;
    const written = `upper(${column})`;
    return (
      `select ${id} as id, case when ${written} = ${binder.bind(code.exact)} then ${RANK.code} ` +
      `when ${written} like ${binder.bind(code.begins)} and ${isCurrent} then ${RANK.codeBegins} else ${part} end as rank ` +
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
      `select ${row}.id, h.rank + ${BEHIND_OWN} as rank from (${wordHits(word, ways, binder)}) h ` +
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

/** A code of the row itself, for tables so long that a part of a code may be in half of their rows. */
interface OwnCode {
  readonly table: string;
  readonly column: string;
}

interface Searched {
  readonly ways: readonly SearchWay[];
  readonly own: OwnCode | null;
}

const registered = new Map<ClassType, Searched>();

/** Declares how the rows of an entity are searched; beside its entity, like its scope. */
export function searchedBy(entity: ClassType, ways: readonly SearchWay[], own: OwnCode | null = null): void {
  registered.set(entity, { ways, own });
}

function searchedOf(entity: ClassType): Searched {
  return registered.get(entity) ?? { ways: [], own: null };
}

function allWays({ ways, own }: Searched): readonly SearchWay[] {
  return own ? [byCode({ ...own, part: OWN_PART }), ...ways] : ways;
}

const LONGEST = 100;
const MOST_WORDS = 8;

function wordsOf(search: unknown): SearchWord[] {
  if (typeof search !== 'string') return [];
  if (countCharacters(search) > LONGEST) badInput(`A search may have at most ${LONGEST} characters.`);
  const words = searchWords(search);
  if (words.length > MOST_WORDS) badInput(`A search may have at most ${MOST_WORDS} words.`);
  return words;
}

/** That a row is found, for every word in some way; null when nothing is sought. */
export function searchCondition(entity: ClassType, search: unknown, binder: Binder): string | null {
  const words = wordsOf(search);
  if (words.length === 0) return null;
  const ways = allWays(searchedOf(entity));
  return words
    .map((word) => {
      const found = ways.flatMap((way) => way(word, binder) ?? []);
      return `t.id in (select f.id from (${found.length > 0 ? found.join(' union all ') : NO_HITS}) f)`;
    })
    .join(' and ');
}

/** Some of the hits: what is joined to the row and asked of it, and their place, which each row has in one arm only. */
export interface SearchArm {
  readonly rank: string;
  readonly join: string;
  readonly where: string;
}

/**
 * All hits, the arms in the order of their places; null when nothing is sought. Where a code of its own can be in half of
 * the rows, these are arms apart, each of them in the order of the list: the statement ends as soon as the page is full,
 * and what is found by an index walk is not gathered and ordered first.
 */
export function searchArms(entity: ClassType, search: unknown, binder: Binder): readonly SearchArm[] | null {
  const words = wordsOf(search);
  const [word] = words;
  if (!word) return null;
  const searched = searchedOf(entity);
  if (words.length === 1 && word.code && searched.own) return ownArms(word, searched, binder);
  const hits = words.map((one) => wordHits(one, allWays(searched), binder));
  const ranks = hits.map((_, at) => `w${at}.rank`).join(', ');
  const joined = hits.map((one, at) => `(${one}) w${at}${at > 0 ? ' using (id)' : ''}`).join(' join ');
  // A row is as good as its weakest word.
  const all = hits.length === 1 ? (hits[0] as string) : `select id, greatest(${ranks}) as rank from ${joined}`;
  return [{ rank: 's.rank', join: ` join (${all}) s on s.id = t.id`, where: 'true' }];
}

function ownArms({ code, ...word }: SearchWord, { ways, own }: Searched, binder: Binder): SearchArm[] {
  if (!code || !own) return [];
  const written = `upper(t.${own.column})`;
  const [exact, begins, found] = [code.exact, code.begins, code.found].map((pattern) => binder.bind(pattern));
  const others = wordHits({ code, ...word }, ways, binder);
  const isFurther = `${written} not like ${begins}`;
  return [
    { rank: `${RANK.code}::int`, join: '', where: `${written} = ${exact}` },
    { rank: `${RANK.codeBegins}::int`, join: '', where: `${written} like ${begins} and ${written} <> ${exact}` },
    { rank: 's.rank', join: ` join (${others}) s on s.id = t.id`, where: isFurther },
    {
      rank: `${OWN_PART}::int`,
      join: '',
      where: `${written} like ${found} and ${isFurther} and t.id not in (select o.id from (${others}) o)`,
    },
  ];
}

/** The place of a hit as the first step of an order: it stands in the cursor, so that pages stay where they are. */
export function rankStep(rank: string): SortStep {
  return { path: 'search', sql: () => rank, cast: 'integer', nullable: false, descending: false };
}

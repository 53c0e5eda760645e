import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';

import { type AnyField, declaredOf, type EntityStory } from './model.ts';
import { RandomAggregate } from './random-aggregate.ts';
import { type FilterSource, inputTypeOf, RandomFilter } from './random-filter.ts';
import { randomSearch } from './random-search.ts';
import { leavesOf, RandomValues } from './random-values.ts';

/** A page whose `after` is a variable that a first answer can fill. */
export interface Resumable {
  readonly variable: string;
  /** Response names from the root to the connection. */
  readonly path: readonly string[];
}

export interface RandomQuery {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  readonly resumable: readonly Resumable[];
}

type Source = Omit<FilterSource, 'takeForbidden'> & {
  readonly query: GraphQLObjectType;
  readonly schema: GraphQLSchema;
  /** Whether it may ask for one thing that is not permitted. */
  readonly mayForbid: boolean;
};

/** Where a selection stands. */
interface Place {
  readonly path: readonly string[];
  readonly depth: number;
  /** How many objects the selection is answered for at most. */
  readonly rows: number;
}

/** Response names of one selection set: the same name may come again for the same field only. */
class Names {
  readonly fields = new Map<string, { readonly field: string; readonly below: Names }>();
}

const DEEPEST = 11;
const MOST_OBJECTS = 8_000;
const MOST_SUMMARIES = 20;
/** Computed for few rows of one question only: the page of one customer asks for it. */
const SCARCE = new Set(['timeline']);
const SCARCE_AT_MOST = 2;
/** Reading makes it grow. */
const RESTLESS = new Set(['AccessLogEntry']);

/** One random operation that is valid by the schema and inside every limit; `random-dressing.ts` writes it in other ways. */
export class QueryMaker {
  readonly #source: Source;
  readonly #filters: RandomFilter;
  readonly #values: RandomValues;
  readonly #resumable: Resumable[] = [];
  #hasForbidden = false;
  #scarce = 0;
  #objects = 0;
  #names = 0;
  #summaryCount = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#values = new RandomValues(source.dice);
    this.#filters = new RandomFilter({ ...source, takeForbidden: () => this.#takeForbidden() });
  }

  /** Null where nothing is open to who asks. */
  make(): RandomQuery | null {
    const { dice, query, permitted } = this.#source;
    const roots = Object.values(query.getFields()).filter((field) => {
      const { kind, of } = declaredOf(field) ?? {};
      return (kind === 'one' || kind === 'page') && !RESTLESS.has(of?.().name ?? '');
    });
    const open = roots.filter((field) => permitted.isRootOpen(field));
    if (open.length === 0) return null;
    const place: Place = { path: [], depth: 0, rows: 1 };
    const names = new Names();
    const parts = Array.from({ length: dice.one([1, 1, 1, 2, 3]) }, () => this.#root(dice.one(open), names, place));
    const head = this.#values.declared
      ? `query Random(${this.#values.declared})`
      : dice.one(['query Random', 'query', '']);
    return {
      text: `${head} { ${parts.join(' ')} }`,
      variables: this.#values.given,
      resumable: this.#resumable,
    };
  }

  #root(field: AnyField, names: Names, place: Place): string {
    const entity = this.#entity(declaredOf(field)?.of?.().name ?? '');
    const key = this.#fresh(field.name, names);
    const below = { ...place, path: [...place.path, key], depth: place.depth + 1 };
    const head = key === field.name ? key : `${key}: ${field.name}`;
    if (declaredOf(field)?.kind === 'page') return this.#page(field, { head, entity, place: below });
    const { dice, rows } = this.#source;
    const ids = (rows.get(entity.name) ?? []).map(({ id }) => id);
    const id =
      dice.chance(0.1) || ids.length === 0
        ? dice.one(['no id', '00000000-0000-4000-8000-000000000000'])
        : dice.one(ids);
    return `${head}(id: ${this.#values.print(id, argument(field, 'id').type)})${this.#rows(entity, new Names(), below)}`;
  }

  #entity(name: string): EntityStory {
    const entity = this.#source.model.get(name);
    if (!entity?.graphql) throw new Error(`There is no entity ${name}.`);
    return entity;
  }

  /** The selection on rows of an entity. */
  #rows(entity: EntityStory, names: Names, place: Place): string {
    const { dice } = this.#source;
    this.#objects += place.rows;
    const parts = Array.from({ length: dice.one([1, 2, 2, 3, 3, 4, 6]) }, () => this.#part(entity, names, place));
    const made = parts.filter((part) => part !== '');
    return ` { ${made.length > 0 ? made.join(' ') : 'id'} }`;
  }

  #part(entity: EntityStory, names: Names, place: Place): string {
    return this.#source.dice.chance(0.05) ? '__typename' : this.#field(entity, names, place);
  }

  #field(entity: EntityStory, names: Names, place: Place): string {
    const { permitted } = this.#source;
    const field = this.#someField(entity);
    if (!this.#hasRoom(field, place)) return '';
    if (!permitted.isFieldOpen(entity, field.name) && !this.#takeForbidden()) return '';
    return this.#taken(entity, { field, names, place });
  }

  /** Relations are few among many columns, and most can go wrong there. */
  #someField({ graphql }: EntityStory): AnyField {
    const { dice } = this.#source;
    const fields = Object.values(graphql?.getFields() ?? {});
    const relations = fields.filter((field) => isObjectType(getNamedType(field.type)));
    return dice.one(relations.length > 0 && dice.chance(0.3) ? relations : fields);
  }

  #taken(entity: EntityStory, { field, names, place }: { field: AnyField; names: Names; place: Place }): string {
    const key = this.#key(field, names);
    const head = key === field.name ? key : `${key}: ${field.name}`;
    const below = {
      path: [...place.path, key],
      depth: place.depth + 1,
      rows: this.#rowsBelow(field, place),
    };
    const target = this.#source.permitted.targetOf(entity, field.name) ?? this.#rowsOf(field);
    if (target === null) return `${head}${leavesOf(getNamedType(field.type))}`;
    if (declaredOf(field)?.kind === 'hasPage')
      return this.#page(field, { head, entity: this.#entity(target), place: below });
    return `${head}${this.#rows(this.#entity(target), (names.fields.get(key) as { below: Names }).below, below)}`;
  }

  /** The field's own name, again for what may be merged, or an alias. */
  #key({ name, extensions, args }: AnyField, names: Names): string {
    const { kind } = (extensions['reader'] ?? {}) as { kind?: string };
    const mayMerge = args.length === 0 && kind !== 'computed' && names.fields.get(name)?.field === name;
    return mayMerge && this.#source.dice.chance(0.5) ? name : this.#fresh(name, names);
  }

  #rowsBelow(field: AnyField, { rows }: Place): number {
    return isListType(getNullableType(field.type)) ? rows * 10 : rows;
  }

  #hasRoom(field: AnyField, place: Place): boolean {
    if (SCARCE.has(field.name)) return place.rows === 1 && (this.#scarce += 1) <= SCARCE_AT_MOST;
    if (!isObjectType(getNamedType(field.type))) return true;
    const steps = declaredOf(field)?.kind === 'hasPage' ? 3 : 1;
    return place.depth + steps < DEEPEST && this.#objects + this.#rowsBelow(field, place) <= MOST_OBJECTS;
  }

  /** The entity whose rows a field of code answers with. */
  #rowsOf(field: AnyField): string | null {
    const { name } = getNamedType(field.type);
    return this.#source.model.get(name)?.graphql ? name : null;
  }

  /** Which rows, and in which order. */
  #which(field: AnyField, entity: EntityStory, give: (name: string, value: unknown) => void): void {
    const { dice, rows } = this.#source;
    const filterType = inputTypeOf(argument(field, 'filter').type);
    const sortType = inputTypeOf(argument(field, 'sort').type);
    if (filterType && dice.chance(0.5)) give('filter', this.#filters.filter(entity, filterType));
    if (field.args.some(({ name }) => name === 'search') && dice.chance(0.4))
      give('search', randomSearch(dice, rows, entity.name));
    if (sortType && dice.chance(0.6)) give('sort', this.#filters.sort(entity, sortType));
  }

  #page(field: AnyField, { head, entity, place }: { head: string; entity: EntityStory; place: Place }): string {
    const { dice } = this.#source;
    const most = Math.max(1, Math.min(25, Math.floor((MOST_OBJECTS - this.#objects) / (place.rows * 4))));
    const first = dice.chance(0.3) && most >= 20 ? null : dice.between(1, dice.one([1, 3, most]));
    const given: string[] = [];
    const give = (name: string, value: unknown): void =>
      void given.push(`${name}: ${this.#values.print(value, argument(field, name).type)}`);
    this.#which(field, entity, give);
    if (first !== null) give('first', first);
    const mayResume = dice.chance(0.4);
    if (mayResume) {
      const variable = this.#values.variable('String', null);
      given.push(`after: $${variable}`);
      this.#resumable.push({ variable, path: place.path });
    }
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    return `${head}${args}${this.#connection(entity, { ...place, rows: place.rows * (first ?? 20) }, mayResume)}`;
  }

  #connection(entity: EntityStory, place: Place, mayResume: boolean): string {
    const { dice } = this.#source;
    const rows = (down: number, step: string): string =>
      this.#rows(entity, new Names(), {
        ...place,
        depth: place.depth + down,
        path: [...place.path, ...step.split('.')],
      });
    const ways = [
      (): string => `nodes${rows(1, 'nodes')}`,
      (): string => `edges { ${dice.one(['cursor ', '', '__typename '])}node${rows(2, 'edges.node')} }`,
      (): string => `more: edges { node${rows(2, 'more.node')} at: cursor }`,
      (): string => 'totalCount',
      (): string => 'isPartial',
      (): string => 'count: totalCount',
      (): string =>
        dice.one([
          'pageInfo { hasNextPage }',
          'pageInfo { __typename hasPreviousPage next: hasNextPage }',
          '__typename',
        ]),
    ];
    const parts = dice.some(ways, dice.one([1, 2, 3])).map((way) => way());
    parts.push(...this.#summaries(entity, place));
    if (mayResume) parts.push('mine: pageInfo { startCursor endCursor hasNextPage }');
    return ` { ${parts.join(' ')} }`;
  }

  /** Numbers about a list; `place.rows` counts the rows of its page as well, which is more than there are lists. */
  #summaries(entity: EntityStory, place: Place): string[] {
    const { dice, schema } = this.#source;
    const connection = schema.getType(`${entity.name}Connection`);
    if (!isObjectType(connection) || place.depth + 5 > DEEPEST || this.#summaryCount > MOST_SUMMARIES) return [];
    const aggregate = new RandomAggregate({
      ...this.#source,
      values: this.#values,
      takeForbidden: () => this.#takeForbidden(),
      resumable: (variable, name) => this.#resumable.push({ variable, path: [...place.path, name] }),
      related: (target, objects) => {
        if (this.#objects + objects > MOST_OBJECTS) return null;
        return this.#rows(this.#entity(target), new Names(), { path: [], depth: place.depth + 4, rows: objects });
      },
    });
    const asked = { entity, connection, lists: Math.max(1, Math.ceil(place.rows / 20)) };
    const made = [
      ...(dice.chance(0.15) ? [aggregate.aggregate(asked)] : []),
      ...(dice.chance(0.15) ? [aggregate.groups(asked)] : []),
      ...(dice.chance(0.05) ? [aggregate.groups(asked, 'other')] : []),
    ];
    this.#summaryCount += made.length;
    return made;
  }

  #fresh(name: string, names: Names): string {
    const { dice } = this.#source;
    const key =
      names.fields.has(name) || dice.chance(0.2) ? `${dice.one(['a', 'other', 'x_'])}${(this.#names += 1)}` : name;
    names.fields.set(key, { field: name, below: new Names() });
    return key;
  }

  #takeForbidden(): boolean {
    const { mayForbid, dice } = this.#source;
    if (!mayForbid || this.#hasForbidden || !dice.chance(0.5)) return false;
    this.#hasForbidden = true;
    return true;
  }
}

function argument(field: AnyField, name: string): GraphQLArgument {
  const found = field.args.find((one) => one.name === name);
  if (!found) throw new Error(`${field.name} takes no ${name}.`);
  return found;
}

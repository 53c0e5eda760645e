import { Arg, Extensions, FieldResolver, ID, Int, Query } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';
import { connectionOf, filterOf, sortOf } from './list-types.ts';

export type EntityOf = () => ClassType;

/** What the catalog knows of a field that is answered by a statement or by code, beside ORM columns. */
export type ReaderDeclaration =
  | { readonly kind: 'one' | 'page'; readonly of: EntityOf; readonly sort?: readonly string[] }
  | {
      readonly kind: 'hasPage' | 'hasList';
      readonly of: EntityOf;
      readonly via: string;
      readonly sort?: readonly string[];
    }
  | { readonly kind: 'computed'; readonly needs: readonly string[] };

export interface ToManyDeclaration {
  readonly resolverClass: ClassType;
  readonly name: string;
  readonly of: EntityOf;
}

/** Every to-many field declared, so that filters can offer `some` and `none` over them. */
export const toManyDeclarations: ToManyDeclaration[] = [];

const SEARCHED =
  'Every word of it must be found, at most 8 in 100 characters; what one may not read finds nothing. The best come first, unless `sort` says otherwise.';

interface FieldOptions {
  readonly description: string;
  readonly deprecationReason?: string;
}
interface SortOptions {
  /** Default order: property names, `-` before one turns it round. Ties fall to the id. */
  readonly sort?: readonly string[];
}

type AnyType = Parameters<typeof FieldResolver>[0];

function declare(reader: ReaderDeclaration): MethodDecorator {
  return Extensions({ reader });
}

type PageArgument = readonly [name: string, type: () => unknown, description: string];

function pageArguments(proto: object, key: string, { of, more = [] }: { of: EntityOf; more?: PageArgument[] }): void {
  const given: readonly PageArgument[] = [
    ['filter', () => filterOf(of()), 'Which rows; several conditions must all hold.'],
    ['sort', () => [sortOf(of())], 'In which order; ties fall to the id.'],
    ['first', () => Int, 'How many rows, 20 when not given.'],
    ['after', () => String, 'The cursor of the row after which the page begins.'],
    ...more,
  ];
  for (const [index, [name, type, description]] of given.entries()) {
    Arg(name, type as never, { nullable: true, description })(proto, key, index);
  }
}

/** `customer(id)`: one row by id, null when it does not exist or is not visible. */
export function ReadOne(of: EntityOf, options: FieldOptions): MethodDecorator {
  return (proto, key, descriptor) => {
    Query(of as AnyType & object, { nullable: true, ...options })(proto, key, descriptor);
    Arg('id', () => ID, { description: 'Which one, by its id; null is answered for one that is missing or hidden.' })(
      proto,
      key,
      0,
    );
    declare({ kind: 'one', of })(proto, key, descriptor);
  };
}

interface SearchOptions {
  /** By what rows are searched, for an entity that is `searchedBy` something. */
  readonly search?: string;
}

/** `customers(filter, sort, first, after)`: a keyset page over the rows in scope. */
export function ReadPage(
  of: EntityOf,
  { sort = [], search, ...options }: FieldOptions & SortOptions & SearchOptions,
): MethodDecorator {
  return (proto, key, descriptor) => {
    Query(() => connectionOf(of()) as never, options)(proto, key, descriptor);
    const more: PageArgument[] = search === undefined ? [] : [['search', () => String, `${search} ${SEARCHED}`]];
    pageArguments(proto, String(key), { of, more });
    declare({ kind: 'page', of, sort })(proto, key, descriptor);
  };
}

/** A page of the rows of `of` whose relation `via` names the parent. The later noun declares it on the earlier type. */
export function HasPage(
  of: EntityOf,
  { via, sort = [], ...options }: FieldOptions & SortOptions & { via: string },
): MethodDecorator {
  return (proto, key, descriptor) => {
    FieldResolver(() => connectionOf(of()) as never, options)(proto, key, descriptor);
    pageArguments(proto, String(key), { of });
    declare({ kind: 'hasPage', of, via, sort })(proto, key, descriptor);
    toManyDeclarations.push({ resolverClass: proto.constructor as ClassType, name: String(key), of });
  };
}

/** All rows of `of` whose relation `via` names the parent: for lists that cannot grow, such as the lines of an order. */
export function HasList(
  of: EntityOf,
  { via, sort = [], ...options }: FieldOptions & SortOptions & { via: string },
): MethodDecorator {
  return (proto, key, descriptor) => {
    FieldResolver(() => [of()] as never, options)(proto, key, descriptor);
    declare({ kind: 'hasList', of, via, sort })(proto, key, descriptor);
    toManyDeclarations.push({ resolverClass: proto.constructor as ClassType, name: String(key), of });
  };
}

/** A field answered by code from the facts of its row; `needs` are the properties that the method reads. */
export function Computed(
  type: NonNullable<AnyType>,
  { needs, ...options }: FieldOptions & { needs: readonly string[]; nullable?: boolean },
): MethodDecorator {
  return (proto, key, descriptor) => {
    FieldResolver(type as never, options)(proto, key, descriptor);
    declare({ kind: 'computed', needs })(proto, key, descriptor);
  };
}

/** Body of a declared field: the reader answers it, nothing ever calls the method. */
export function answeredByReader(): never {
  throw new Error('This field is answered by the reader.');
}

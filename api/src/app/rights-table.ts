import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import type { Ctx as Context, Permission } from '../kernel/context.ts';
import { schemaEnum } from '../kernel/enum.ts';
import { Allow, type ClassType } from '../kernel/graphql.ts';
import { EVERYTHING, hasScope, isPartial, NOTHING, scopeCondition } from '../kernel/scope.ts';

type Reach = 'ALL' | 'SOME' | 'NONE';

const ReachEnum = schemaEnum<Reach>('RightsReach', 'How many rows of a type exist for a role.', {
  ALL: 'Every row there is.',
  SOME: 'Own rows: those of the person, of the customers kept or assigned, or that a grant opens.',
  NONE: 'No row at all.',
});

@ObjectType({ description: 'How many rows of a type exist for a role.' })
class RightsOfRole {
  @Field(() => String, { description: 'Key of the role.' })
  role!: string;

  @Field(() => ReachEnum, { description: 'All of them, some, or none.' })
  reach!: Reach;
}

@ObjectType({ description: 'What it takes to read a field of a row that exists for somebody.' })
class RightsOfField {
  @Field(() => String, { description: 'The field, as the schema calls it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The permission; without one the field is open with its row.' })
  right!: string | null;

  @Field(() => Boolean, { description: 'Whether every reading of its value is logged (promise D1).' })
  isLogged!: boolean;

  @Field(() => Boolean, { description: 'Whether programs with tokens are refused it (promise D5).' })
  isClosedToPrograms!: boolean;
}

@ObjectType({ description: 'One type of the table of rights: role by type by field (promise S7).' })
class RightsOfNoun {
  @Field(() => String, { description: 'The type, as the schema calls it.' })
  type!: string;

  @Field(() => [RightsOfRole], { description: 'For every role, how many rows exist.' })
  rows!: RightsOfRole[];

  @Field(() => [RightsOfField], { description: 'Its fields, in the order of the schema.' })
  fields!: RightsOfField[];
}

let source: { readonly schema: GraphQLSchema; readonly entities: readonly ClassType[] } | null = null;

/** The table is read off the schema and the scopes that the server obeys, so it cannot say anything else than they do. */
export function describeRights(schema: GraphQLSchema, entities: readonly ClassType[]): void {
  source = { schema, entities };
}

function reachOf(entity: ClassType, held: ReadonlySet<string>): Reach {
  const can = (right: Permission): boolean => held.has(right);
  const condition = scopeCondition(entity, 't', { can, bind: (name) => name });
  if (condition === NOTHING) return 'NONE';
  if (condition === EVERYTHING) return 'ALL';
  // What is the same for everybody, such as "the own sessions", is no whole either when it asks who one is.
  return isPartial(entity, can) || /Ids|Id::/.test(condition) ? 'SOME' : 'ALL';
}

interface RoleFacts {
  readonly key: string;
  readonly permissions: readonly string[];
}

function fieldsOf(schema: GraphQLSchema, name: string): RightsOfField[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => !getNamedType(field.type).name.endsWith('Connection'))
    .map(({ name: field, extensions }) => ({
      field,
      right: (extensions['right'] as string | undefined) ?? null,
      isLogged: extensions['accessLogged'] === true,
      isClosedToPrograms: extensions['isPersonal'] === true,
    }));
}

@Resolver()
class RightsTableResolver {
  @Allow('rightsTable:read')
  @Query(() => [RightsOfNoun], {
    description:
      'Which role reads which fields of which rows, as the server obeys it now (promise S7, domain-rules 6.5).',
  })
  async rightsTable(@Ctx() { read }: Context): Promise<RightsOfNoun[]> {
    if (!source) return [];
    const { schema, entities } = source;
    const roles = await read<RoleFacts>(
      '/* rightsTable */ select key, permissions from roles order by created_at, key',
      [],
    );
    const held = roles.map(({ key, permissions }) => ({ key, permissions: new Set(permissions) }));
    return entities
      .filter((entity) => hasScope(entity) && isObjectType(schema.getType(entity.name)))
      .map((entity) => ({
        type: entity.name,
        rows: held.map(({ key, permissions }) => ({ role: key, reach: reachOf(entity, permissions) })),
        fields: fieldsOf(schema, entity.name),
      }))
      .toSorted((one, other) => (one.type < other.type ? -1 : 1));
  }
}

export const rightsModule = { entities: [], resolvers: [RightsTableResolver] };

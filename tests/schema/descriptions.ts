import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** One thing of a schema that a client meets, by its coordinate: `Customer`, `Customer.orders(first:)`, `Grade.A`. */
export interface SchemaPart {
  readonly at: string;
  readonly name: string;
  readonly description: string;
  readonly deprecationReason: string | null;
}

function part(at: string, { name, description, deprecationReason }: Described): SchemaPart {
  return { at, name, description: description ?? '', deprecationReason: deprecationReason ?? null };
}

/** Every type, field, argument, input field and enum value that is the product's own. */
export function partsOf(schema: GraphQLSchema): SchemaPart[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type) => {
    const own = [part(type.name, type)];
    if (isEnumType(type)) own.push(...type.getValues().map((value) => part(`${type.name}.${value.name}`, value)));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      own.push(part(at, field));
      const args: readonly Described[] = 'args' in field ? field.args : [];
      own.push(...args.map((arg) => part(`${at}(${arg.name}:)`, arg)));
    }
    return own;
  });
}

const SHORTEST = 12;
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether a description tells no more than the name: none, a few letters, or the name in other clothes. */
export function saysNothing({ name, description }: SchemaPart): boolean {
  const told = letters(description.replace(/^(the|a|an|by|its|whether it is)\b/i, ''));
  return description.length < SHORTEST || told === letters(name);
}

const REASON = /^Use `([\w.]+)`.* (\d{4}-\d{2}-\d{2})\b/;

/** What is wrong with the reason of something deprecated; null when it names a replacement that exists, and a date. */
export function whyNotDeprecate({ at, deprecationReason }: SchemaPart, parts: readonly SchemaPart[]): string | null {
  const [, replacement = '', date = ''] = REASON.exec(deprecationReason ?? '') ?? [];
  if (!replacement) return 'say "Use `replacement`", and the day on which it goes, as 2027-03-31';
  const [owner = ''] = at.split('.');
  const known = parts.some((one) => one.at === replacement || one.at === `${owner}.${replacement}`);
  if (!known) return `there is no \`${replacement}\``;
  return Number.isNaN(Date.parse(date)) ? `${date} is no day` : null;
}

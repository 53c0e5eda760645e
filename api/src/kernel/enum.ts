import { registerEnumType } from 'type-graphql';

/**
 * An enum of the schema from its values and what each means. The keys equal the values, since the columns hold the same
 * text that the wire carries.
 */
export function schemaEnum<T extends string>(
  name: string,
  description: string,
  values: Record<T, string>,
): Record<T, T> {
  const names = Object.keys(values) as T[];
  const made = Object.fromEntries(names.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(made, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return made;
}

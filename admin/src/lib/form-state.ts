export type FieldValue = string | boolean | null | undefined | readonly string[];
export type FormState = Record<string, FieldValue>;

/** What goes to the API: texts trimmed, the empty ones as null. */
export function cleaned(state: FormState): FormState {
  const clean = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.trim() || null : (value ?? null));
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, clean(value)]));
}

export function same(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}

/** What the person changed, and nothing else: two people who edit different fields do not undo each other. */
export function changesOf(before: FormState, now: FormState): FormState {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, before[name])));
}

/** The texts that a form begins with: those of the row, or blanks for a new one. */
export function textsOf<Name extends string>(
  row: { readonly [Key in Name]?: string | null | undefined } | null,
  ...names: Name[]
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, row?.[name] ?? ''])) as Record<Name, string>;
}

export interface DeclaredVariable {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

const HEAD = /^\s*query\b\s*\w*\s*\(([^)]*)\)/m;
const VARIABLE = /\$(\w+)\s*:\s*([\w[\]!]+)\s*(=?)/g;

/** What a document asks to be given, read from its head alone: it was checked when it was saved. */
export function declaredVariables(document: string): DeclaredVariable[] {
  const [, head = ''] = HEAD.exec(document) ?? [];
  return [...head.matchAll(VARIABLE)].map(([, name = '', type = '', preset]) => ({
    name,
    type,
    isRequired: type.endsWith('!') && !preset,
  }));
}

/** A form to fill in: the variables that must be given. */
export function blankVariables(document: string): string {
  const required = declaredVariables(document).filter((one) => one.isRequired);
  return required.length > 0 ? JSON.stringify(Object.fromEntries(required.map(({ name }) => [name, ''])), null, 2) : '';
}

/** The object that was typed, an empty one for nothing; null when it is none. */
export function readVariables(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

import type { SummaryPart } from './aggregate-plan.ts';
import type { ValueKind } from './catalog.ts';
import { writeParts } from './connection-text.ts';
import type { JsonText } from './json-text.ts';
import type { TextRow } from './wire/rows.ts';
import { isoInstant, type Loaded, quoted } from './writer.ts';

/** The only parent of a list at the root, where no row has it. */
export const ROOT = [''];

function valueText(kind: ValueKind, value: string | null): string {
  if (value === null) return 'null';
  if (kind === 'string') return quoted(value);
  if (kind === 'instant') return `"${isoInstant(value)}"`;
  if (kind === 'boolean') return value === 't' ? 'true' : 'false';
  return value;
}

/** Rows that keys name, by the part that shows them. */
export type Related = ReadonlyMap<
  SummaryPart,
  { readonly item: Loaded; readonly numbers: ReadonlyMap<string, number> }
>;

interface Summed {
  readonly row: TextRow;
  readonly related: Related;
}

export function writeSummary(out: JsonText, parts: readonly SummaryPart[], summed: Summed): void {
  writeParts(out, parts, (part) => writePart(out, part, summed));
}

function writePart(out: JsonText, part: SummaryPart, summed: Summed): void {
  switch (part.kind) {
    case 'text':
      return out.json(part.text);
    case 'value':
      return out.json(valueText(part.value, summed.row[part.at] ?? null));
    case 'object':
      return writeSummary(out, part.parts, summed);
    case 'row': {
      const { item, numbers } = summed.related.get(part) as { item: Loaded; numbers: ReadonlyMap<string, number> };
      const number = numbers.get(summed.row[part.at] ?? '');
      return number === undefined ? out.nothing() : item.write(out, number);
    }
  }
}

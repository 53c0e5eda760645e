import { fieldName, valueText } from '../../entities/approvals/request-words.ts';

export interface ChangedField {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Values = Readonly<Record<string, unknown>>;

function valuesOf(json: unknown): Values {
  return json !== null && typeof json === 'object' ? (json as Values) : {};
}

/** The fields of one row of the journal, each with what it held and what it holds; blanks that stay blank say nothing. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({
      name,
      label: fieldName(name),
      before: valueText(name, was[name]),
      after: valueText(name, is[name]),
    }))
    .filter((one) => one.before !== '' || one.after !== '');
}

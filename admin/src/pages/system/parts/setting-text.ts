import { formatWeekday } from '../../../lib/format.ts';
import { t, wordOr } from '../../../words/i18n.ts';

/** The name of a setting in plain words, and its key for those who know it. */
export function settingName(key: string): string {
  return wordOr(`system.setting.${key.replaceAll('.', '_')}`, key);
}

type Weights = Readonly<Record<string, unknown>>;

const isWeights = (value: unknown): value is Weights => typeof value === 'object' && value !== null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** Values travel as JSON text; people read and type them bare: `name, phone` and `phone = 2, address = 3`. */
export function bareValue(json: string): string {
  const value = parsed(json);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  if (!isWeights(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, weight]) => `${name} = ${String(weight)}`)
    .join(', ');
}

const pieces = (text: string): string[] =>
  text
    .split(/[,，、;；\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

function weightsOf(text: string): Weights {
  return Object.fromEntries(
    pieces(text).map((piece) => {
      const [name = '', weight = ''] = piece.split(/[=:：]/).map((part) => part.trim());
      return [name, Number(weight)];
    }),
  );
}

/** What is typed becomes JSON of the same kind as the default. */
export function jsonValue(typed: string, defaultJson: string): string {
  const text = typed.trim();
  const known = parsed(defaultJson);
  if (typeof known === 'string') return JSON.stringify(text);
  if (Array.isArray(known)) return JSON.stringify(pieces(text));
  return isWeights(known) ? JSON.stringify(weightsOf(text)) : text;
}

const WEEKDAY = 'day of the week';
const fieldName = (name: string): string => wordOr(`term.${name}`, name);

/** For reading: fields by their names, and a word where nothing was chosen. */
export function withUnit(json: string, unit: string | null): string {
  const value = parsed(json);
  if (Array.isArray(value)) return value.map(String).map(fieldName).join(' · ') || t('system.usualFields');
  if (isWeights(value))
    return (
      Object.entries(value)
        .map(([name, weight]) => `${fieldName(name)} ${String(weight)}`)
        .join(' · ') || t('system.equalWeights')
    );
  if (unit === WEEKDAY) return formatWeekday(Number(value));
  const unitWord = unit ? wordOr(`system.unit.${unit}`, unit) : '';
  return [bareValue(json), unitWord].filter(Boolean).join(' ') || t('app.none');
}

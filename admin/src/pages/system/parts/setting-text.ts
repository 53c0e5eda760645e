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

/** What a setting is typed as, by its default. */
type SettingKind = 'YES_NO' | 'WHOLES' | 'TEXTS' | 'FIELDS' | 'WEIGHTS' | 'BARE';

/** Fields are named by their keys; the usual ones are an empty list, so a list that has something is one of numbers or texts. */
export function settingKind(defaultJson: string): SettingKind {
  const known = parsed(defaultJson);
  if (typeof known === 'boolean') return 'YES_NO';
  if (!Array.isArray(known)) return isWeights(known) ? 'WEIGHTS' : 'BARE';
  if (known.length === 0) return 'FIELDS';
  return known.every((one) => typeof one === 'number') ? 'WHOLES' : 'TEXTS';
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
  const kind = settingKind(defaultJson);
  if (kind === 'WEIGHTS') return JSON.stringify(weightsOf(text));
  if (kind === 'WHOLES') return JSON.stringify(pieces(text).map(Number));
  if (kind === 'TEXTS' || kind === 'FIELDS') return JSON.stringify(pieces(text));
  return typeof parsed(defaultJson) === 'string' ? JSON.stringify(text) : text;
}

const WEEKDAY = 'day of the week';
/** A list of texts is there to be searched in, not to be read. */
const MOST_TEXTS = 6;
const fieldName = (name: string): string => wordOr(`term.${name}`, name);
const unitWord = (unit: string | null): string =>
  unit === null ? '' : wordOr(`system.unit.${unit.replaceAll(' ', '_')}`, unit);
const named = (weights: Weights): string[] =>
  Object.entries(weights).map(([name, weight]) => `${fieldName(name)} ${String(weight)}`);

function listed(list: readonly unknown[], kind: SettingKind): string {
  const all = list.map(String);
  if (kind === 'FIELDS') return all.map(fieldName).join(' · ') || t('system.usualFields');
  return [...all.slice(0, MOST_TEXTS), ...(all.length > MOST_TEXTS ? ['…'] : [])].join(' · ');
}

/** For reading: fields by their names, and a word where nothing was chosen. */
export function withUnit(json: string, { unit, defaultValue }: { unit: string | null; defaultValue: string }): string {
  const value = parsed(json);
  if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no');
  if (isWeights(value) && !Array.isArray(value)) return named(value).join(' · ') || t('system.equalWeights');
  if (unit === WEEKDAY) return formatWeekday(Number(value));
  const text = Array.isArray(value) ? listed(value, settingKind(defaultValue)) : bareValue(json);
  return [text, unitWord(unit)].filter(Boolean).join(' ') || t('app.none');
}

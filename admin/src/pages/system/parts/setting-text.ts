import { t, wordOr } from '../../../words/i18n.ts';

/** The name of a setting in plain words, and its key for those who know it. */
export function settingName(key: string): string {
  return wordOr(`system.setting.${key.replaceAll('.', '_')}`, key);
}

/** Values travel as JSON text; people read and type them bare. */
export function bareValue(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return json;
  }
}

/** What is typed becomes JSON of the same kind as the default. */
export function jsonValue(typed: string, defaultJson: string): string {
  const text = typed.trim();
  return defaultJson.startsWith('"') ? JSON.stringify(text) : text;
}

export function withUnit(json: string, unit: string | null): string {
  const unitWord = unit ? wordOr(`system.unit.${unit}`, unit) : '';
  return [bareValue(json), unitWord].filter(Boolean).join(' ') || t('app.none');
}

import zh from 'virtual:words/zh-CN';
import { computed } from 'vue';
import { createI18n } from 'vue-i18n';

import type { WordKey } from './word-key.ts';

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const KEPT_AS = 'language';

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as string,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, typeof zh>,
  missingWarn: false,
  fallbackWarn: false,
  warnHtmlMessage: false,
});

export const language = computed<Language>(() => (i18n.global.locale.value === 'en' ? 'en' : 'zh-CN'));

export type Part = 'archive' | 'office';
const PARTS = {
  archive: { zh: () => import('virtual:words/zh-CN/archive'), en: () => import('virtual:words/en/archive') },
  office: { zh: () => import('virtual:words/zh-CN/office'), en: () => import('virtual:words/en/office') },
} as const;
const loaded = new Set<Part>();

/** Chinese is asked whether a word exists at all, so it always has what English has. */
async function loadPart(part: Part, wanted: Language): Promise<void> {
  const { zh: chinese, en } = PARTS[part];
  i18n.global.mergeLocaleMessage('zh-CN', (await chinese()).default);
  if (wanted === 'en') i18n.global.mergeLocaleMessage('en', (await en()).default);
  loaded.add(part);
}

/** The words that the first page does not need; other pages wait for them. */
export async function loadWords(parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.filter((part) => !loaded.has(part)).map((part) => loadPart(part, language.value)));
}

export function loadAllWords(): Promise<void> {
  return loadWords(['archive', 'office']);
}

/** Chinese comes with the first page, English on demand. */
export async function setLanguage(wanted: Language): Promise<void> {
  if (wanted === 'en') i18n.global.setLocaleMessage('en', (await import('virtual:words/en')).default);
  await Promise.all([...loaded].map((part) => loadPart(part, wanted)));
  i18n.global.locale.value = wanted;
  document.documentElement.lang = wanted;
}

/** What was chosen at this browser, if anything was. */
export function keptLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEPT_AS);
  return LANGUAGES.find((one) => one === kept);
}

export function keepLanguage(chosen: Language): void {
  localStorage.setItem(KEPT_AS, chosen);
}

/** A word in the language of the moment; a wrong key is a type error. `n` chooses between singular and plural. */
export function t(key: WordKey, params: Readonly<Record<string, string | number>> = {}): string {
  const n = params['n'];
  return typeof n === 'number' ? i18n.global.t(key, params, n) : i18n.global.t(key, params);
}

/** For codes that come from the API: the word if there is one. */
export function wordOr(key: string, otherwise: string): string {
  return i18n.global.te(key, 'zh-CN') ? i18n.global.t(key) : otherwise;
}

/** In components: `const t = useT()`. */
export function useT(): typeof t {
  return t;
}

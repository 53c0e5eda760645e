import { language } from '../../../words/i18n.ts';

export interface NamedItem {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
}

/** What to look at; like the name, company data in both languages. */
export function itemMeaning({ meaningZh, meaningEn }: NamedItem): string {
  return language.value === 'en' ? meaningEn : meaningZh;
}

import { t } from '../../../words/i18n.ts';

const SHORT = 24;

/** Enough of a need to tell it from others, for the name of a button or dialog. */
export function shortText(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

interface About {
  readonly employee: { readonly name: string } | null;
  readonly shop: { readonly name: string } | null;
}

/** Who is to learn it. */
export function aboutText({ employee, shop }: About): string {
  return [employee?.name, shop?.name].filter(Boolean).join(' · ') || t('training.everybody');
}

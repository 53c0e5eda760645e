import { registerEnumType } from 'type-graphql';

/** What a kind of notification is about. */
export interface NotificationKindFacts {
  /** For the documentation of the API, in English. */
  readonly description: string;
  /** Told at once, outside the receiver's working hours too. */
  readonly urgent?: boolean;
  /** Subject of an e-mail about it; it names nobody. */
  readonly title?: { readonly 'zh-CN': string; readonly en: string };
}

const kinds = new Map<string, NotificationKindFacts>();

/** Filled while the modules are loaded; the schema is built from it afterwards. */
const values: Record<string, string> = {};
const valuesConfig: Record<string, { description: string }> = {};
registerEnumType(values, { name: 'NotificationKind', description: 'What somebody is told about.', valuesConfig });

export const NotificationKindEnum = values;

/** Adds a kind to what people can be told. Modules do so when they are loaded; the words are in the interface. */
export function defineNotification(kind: string, facts: NotificationKindFacts): void {
  kinds.set(kind, facts);
  values[kind] = kind;
  valuesConfig[kind] = { description: facts.description };
}

export function notificationKind(kind: string): NotificationKindFacts {
  const facts = kinds.get(kind);
  if (!facts) throw new Error(`No notification is called ${kind}.`);
  return facts;
}

const TITLE: Readonly<Record<string, string>> = {
  'zh-CN': '活档：您有一条新通知',
  en: 'Living Archive: something new for you',
};

/** In the language of the receiver. */
export function notificationTitle(kind: string, locale: string): string {
  const title: Readonly<Record<string, string>> = kinds.get(kind)?.title ?? TITLE;
  return title[locale] ?? '';
}

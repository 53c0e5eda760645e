import { wordOr } from '../../../words/i18n.ts';

/** What a job does in plain words; its own name where there are none. */
export function jobName(name: string): string {
  return wordOr(`jobs.name.${name.replaceAll('.', '_')}`, name);
}

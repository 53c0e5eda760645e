import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, 'src/words');
const PREFIX = 'virtual:words/';
const PLACE: Readonly<Record<string, 0 | 1>> = { 'zh-CN': 0, en: 1 };
/** The files that the first page (sign-in, frame, list of customers) does without, by the part in which they come. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  /** Also for the page of one customer. */
  archive: listed(
    'refusal planning filing bin classes regime orders visits staff merges facts access approvals timeline record',
  ),
  /** For all others. */
  office: listed(
    'permission system tokens rights queries jobs department products notifications transfer journal calendar policies requests months closing rosters punches supervision people trials trial-review training recruiting',
  ),
};
const LATER = new Set(Object.values(PARTS).flat());

type Words = { readonly [key: string]: readonly [zh: string, en: string] | Words };
type Messages = { [key: string]: string | Messages };

function oneLanguage(both: Words, place: 0 | 1): Messages {
  return Object.fromEntries(
    Object.entries(both).map(([key, word]) => [
      key,
      Array.isArray(word) ? word[place] : oneLanguage(word as Words, place),
    ]),
  );
}

/** All `*.words.ts`, each under its file name. */
export async function readWords(): Promise<Words> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.words.ts'));
  const read = async (name: string): Promise<[string, Words]> => {
    const url = pathToFileURL(join(FOLDER, name));
    const module = (await import(/* @vite-ignore */ `${url.href}?t=${Date.now()}`)) as { default: Words };
    return [basename(name, '.words.ts'), module.default];
  };
  return Object.fromEntries(await Promise.all(files.map(read)));
}

/**
 * Words are written with both languages side by side, so that neither is forgotten; the browser loads one language only.
 * This plugin takes them apart: `virtual:words/zh-CN` and `virtual:words/en` for the first page, `.../archive` and `.../office` for others.
 */
export function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [language = '', part] = id.slice(PREFIX.length + 1).split('/');
      const place = PLACE[language];
      if (place === undefined) return undefined;
      const asked = Object.entries(await readWords()).filter(([file]) =>
        part ? PARTS[part]?.includes(file) : !LATER.has(file),
      );
      return `export default ${JSON.stringify(oneLanguage(Object.fromEntries(asked), place))}`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(FOLDER)) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function listed(names: string): string[] {
  return names.split(' ');
}

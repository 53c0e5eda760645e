import { sources } from '../support/sources.ts';

/** A fenced block of a page, as a reader would copy it. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** All blocks of the pages for analysis tools, in the order in which they are read. */
export function blocksOf(language: string): readonly Block[] {
  return sources('api/docs/bi/*.md').flatMap(({ path, text }) =>
    [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap((found) => {
      const [, of = '', inner = ''] = found;
      const line = text.slice(0, found.index).split('\n').length;
      return of === language ? [{ page: path.replace('api/docs/bi/', ''), line, language, text: inner }] : [];
    }),
  );
}

/** How a failing block is named, so that an editor opens it by a click. */
export function placeOf({ page, line }: Block): string {
  return `api/docs/bi/${page}:${line}`;
}

/** The block as it would be for the reader's own server and token. */
export function filledIn(text: string, { url, token }: { readonly url: string; readonly token: string }): string {
  return text
    .replaceAll('https://archive.example.com', url)
    .replaceAll('lat_...', token)
    .replaceAll('$ARCHIVE_TOKEN', token);
}

import { extensionOf } from './file-name.rules.ts';

/** The kinds of files that can be allowed at all, by their extensions. Nothing here runs in a browser; HTML and SVG do, and are missing. */
const KINDS = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/tiff': ['tif', 'tiff'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  // Word, Excel and WPS before 2007 share one container, which does not say whose it is.
  'application/x-cfb': ['doc', 'xls', 'ppt', 'wps', 'et'],
  'audio/mpeg': ['mp3'],
  'audio/x-m4a': ['m4a'],
  'text/plain': ['txt', 'dat'],
  'text/csv': ['csv'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MediaType = keyof typeof KINDS;

const KNOWN_EXTENSIONS: readonly string[] = Object.values(KINDS).flat();

/** What a list such as `pdf, docx` names. */
export function extensionsIn(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/** Text has no mark of its own in its bytes: the name says which kind it is. */
export function textTypeOf(fileName: string): MediaType | null {
  const extension = extensionOf(fileName);
  if (extension === 'csv') return 'text/csv';
  return KINDS['text/plain'].some((one) => one === extension) ? 'text/plain' : null;
}

interface FileFacts {
  readonly fileName: string;
  /** As the bytes show; null when they show nothing that we know. */
  readonly mediaType: string | null;
  readonly allowed: readonly string[];
}

/**
 * Bytes and name must agree, or a web page would be saved as `offer.pdf`, and a program that begins like a picture be
 * started by its name.
 */
export function whyNotType({
  fileName,
  mediaType,
  allowed,
}: FileFacts): 'FILE_TYPE_REFUSED' | 'FILE_NAME_UNFIT' | null {
  const extension = extensionOf(fileName);
  if (!KNOWN_EXTENSIONS.includes(extension) || !allowed.includes(extension)) return 'FILE_TYPE_REFUSED';
  if (mediaType === null || !Object.hasOwn(KINDS, mediaType)) return 'FILE_TYPE_REFUSED';
  const fitting: readonly string[] = KINDS[mediaType as MediaType];
  return fitting.includes(extension) ? null : 'FILE_NAME_UNFIT';
}

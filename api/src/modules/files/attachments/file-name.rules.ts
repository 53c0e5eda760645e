const LONGEST = 150;

/** Control characters, and those that turn the direction of writing round or cannot be seen: `cod.exe` would look like `exe.doc`. */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** What some file system or shell gives a meaning to. */
const SPECIAL = /[<>:"|?*\\/]/g;
/** Names that are devices on Windows, whatever extension they have. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The letters after the last dot, small; empty without any. */
export function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const end = extensionOf(name) ? `.${extensionOf(name)}` : '';
  return characters.slice(0, LONGEST - end.length).join('') + end;
}

/** A name that can be shown, saved and sent in a header anywhere: the last part of a path, without what misleads. */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replaceAll(MISLEADING, '').replaceAll(SPECIAL, '_').replaceAll(/\s+/gu, ' ');
  const name = shortened(plain.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, ''));
  return DEVICE.test(name) ? `_${name}` : name;
}

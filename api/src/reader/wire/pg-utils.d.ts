/** The driver's own way to turn a value into the text of a parameter; its types leave the module out. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}

/** The import as a whole cannot go on: the file, the mapping or the database. The message is one plain sentence. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}

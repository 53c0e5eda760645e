/**
 * Something the person who starts the product can mend: a taken port, a wrong password, a malformed setting.
 * Its message is the whole answer: plain sentences, one a line, no stack.
 */
export class SetupFault extends Error {
  override readonly name = 'SetupFault';
}

/** The attempt ends here without having failed. */
export class AttemptEnded extends Error {
  constructor(readonly why: 'cancelled' | 'superseded' | 'stopping') {
    super(why);
  }
}

interface Span {
  readonly hours?: number;
  readonly minutes?: number;
  readonly days?: number;
}

const milliseconds = ({ hours = 0, minutes = 0, days = 0 }: Span): number =>
  ((days * 24 + hours) * 60 + minutes) * 60_000;

/** Goes as the clock of the machine does, ahead of it by what a test has moved it. */
export class RunningClock {
  #ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.#ahead);

  get isAhead(): boolean {
    return this.#ahead > 0;
  }

  forward(span: Span): void {
    this.#ahead += milliseconds(span);
  }
}

/** The company's clock in tests: it stands still until a test moves it. */
export class TestClock {
  #instant: Date;

  constructor(start = '2026-11-21T02:00:00Z') {
    this.#instant = new Date(start);
  }

  readonly now = (): Date => this.#instant;

  set(instant: string): void {
    this.#instant = new Date(instant);
  }

  forward(span: Span): void {
    this.#instant = new Date(this.#instant.getTime() + milliseconds(span));
  }
}

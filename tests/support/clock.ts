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

  forward({ hours = 0, minutes = 0, days = 0 }: { hours?: number; minutes?: number; days?: number }): void {
    this.#instant = new Date(this.#instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

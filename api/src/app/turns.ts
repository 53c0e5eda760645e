import { fault } from '../kernel/faults.ts';

interface Caller {
  running: number;
  readonly waiting: (() => void)[];
}

export interface TurnLimits {
  /** Of everybody together. */
  readonly atOnce: number;
  readonly atOnceOfOne: number;
  readonly mostWaiting: number;
}

/**
 * Lets a bounded number of requests run, and only a few of the same caller; the callers' others wait and take turns. So
 * somebody who sends very many or very dear requests mostly waits for himself (promises R8, S3).
 */
export class Turns {
  /** In the order of who is next. */
  readonly #callers = new Map<string, Caller>();
  readonly #limits: TurnLimits;
  #running = 0;
  #waiting = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  async run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const caller = this.#callers.get(name) ?? { running: 0, waiting: [] };
    this.#callers.set(name, caller);
    if (this.#isFree(caller)) this.#start(caller);
    else await this.#turn(caller);
    try {
      return await task();
    } finally {
      caller.running -= 1;
      this.#running -= 1;
      if (caller.running === 0 && caller.waiting.length === 0) this.#callers.delete(name);
      this.#next();
    }
  }

  #isFree({ running }: Caller): boolean {
    return this.#running < this.#limits.atOnce && running < this.#limits.atOnceOfOne;
  }

  #start(caller: Caller): void {
    caller.running += 1;
    this.#running += 1;
  }

  #turn({ waiting }: Caller): Promise<void> {
    if (this.#waiting >= this.#limits.mostWaiting) {
      throw fault('SERVICE_UNAVAILABLE', 'Too many requests at this moment; try again in a few seconds.');
    }
    this.#waiting += 1;
    return new Promise((resolve) => waiting.push(resolve));
  }

  #next(): void {
    for (const [name, caller] of this.#callers) {
      if (caller.waiting.length === 0 || !this.#isFree(caller)) continue;
      this.#waiting -= 1;
      this.#start(caller);
      caller.waiting.shift()?.();
      // Whoever had a turn goes to the end of the row.
      this.#callers.delete(name);
      this.#callers.set(name, caller);
      return;
    }
  }
}

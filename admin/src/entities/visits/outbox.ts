/** A visit that was written down and has not been taken by the server yet. */
export interface WaitingVisit<Input = Readonly<Record<string, unknown>>> {
  /** The idempotency key: however often the visit is sent, it is recorded once. */
  readonly key: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly input: Input;
  readonly savedAt: string;
  /** The sentence that says why the server did not take it; such a visit waits for the person. */
  readonly refusal: string | null;
}

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What was sent: gone for good, kept because nobody answered, or given back because the server refused. */
export type Sent = { readonly outcome: 'done' | 'later' } | { readonly outcome: 'refused'; readonly sentence: string };

function isWaiting(value: unknown): value is WaitingVisit {
  return typeof value === 'object' && value !== null && typeof (value as { key?: unknown }).key === 'string';
}

/** Visits on their way, kept in the browser of one account; everything is read and written anew, for other tabs do too. */
export class Outbox {
  readonly #shelf: Shelf;
  readonly #name: string;

  constructor(shelf: Shelf, account: string) {
    this.#shelf = shelf;
    this.#name = `outbox:${account}`;
  }

  all(): WaitingVisit[] {
    try {
      const kept: unknown = JSON.parse(this.#shelf.getItem(this.#name) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isWaiting) : [];
    } catch {
      return [];
    }
  }

  put(visit: WaitingVisit): void {
    this.#write([...this.all().filter(({ key }) => key !== visit.key), visit]);
  }

  remove(key: string): void {
    this.#write(this.all().filter((visit) => visit.key !== key));
  }

  /** Sends what waits, in the order in which it was written, and stops where nobody answers. */
  async flush(send: (visit: WaitingVisit) => Promise<Sent>): Promise<number> {
    let done = 0;
    for (const visit of this.all().filter(({ refusal }) => refusal === null)) {
      const sent = await send(visit);
      if (sent.outcome === 'later') return done;
      if (sent.outcome === 'refused') this.put({ ...visit, refusal: sent.sentence });
      else {
        this.remove(visit.key);
        done += 1;
      }
    }
    return done;
  }

  #write(visits: readonly WaitingVisit[]): void {
    if (visits.length === 0) this.#shelf.removeItem(this.#name);
    else this.#shelf.setItem(this.#name, JSON.stringify(visits));
  }
}

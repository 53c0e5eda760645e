import { readFileSync } from 'node:fs';

import { difference, normal } from './normal.ts';
import { CLIENTS, type Credentials } from './office.ts';
import { type Asking, type ClientPlan, type Question, SYSTEMS, type SystemName, type World } from './question.ts';

/** The values of one request, by what each system calls them. */
export interface Parameter {
  /** Of the GraphQL documents. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where one system wants something else, such as its own cursor. */
  readonly own?: Partial<Record<SystemName, Readonly<Record<string, unknown>>>>;
  /** Of the hand-written statement. */
  readonly values: readonly unknown[];
}

interface Read extends Pick<Question, 'key' | 'title' | 'folder'> {
  /** A token gets larger pages and may ask for more, but reads no personal fields (promises S5, D5). */
  readonly asker: keyof Credentials;
  readonly systems?: readonly SystemName[];
  parameters(world: World): Promise<readonly Parameter[]>;
}

/** A question that changes nothing, so that all systems can be asked the same and must answer the same. */
export function reading(read: Read): Question {
  const systems = read.systems ?? SYSTEMS;
  return {
    ...read,
    systems,
    open: async (world) => new Reading({ ...read, systems }, world, await read.parameters(world)),
  };
}

const HEADERS = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
/** How many parameters of a question are compared. */
const COMPARED = 20;

class Reading implements Asking {
  readonly #read: Read;
  readonly #systems: readonly SystemName[];
  readonly #world: World;
  readonly #parameters: readonly Parameter[];

  constructor(read: Read & Pick<Question, 'systems'>, world: World, parameters: readonly Parameter[]) {
    if (parameters.length === 0) throw new Error(`There is nothing in this database to ask ${read.key} about.`);
    this.#read = read;
    this.#systems = read.systems;
    this.#world = world;
    this.#parameters = parameters;
  }

  async compare(): Promise<number> {
    const bodies = new Map(this.#systems.map((name) => [name, this.#bodies(name)]));
    const step = Math.max(1, Math.floor(this.#parameters.length / COMPARED));
    const chosen = this.#parameters.map((_, at) => at).filter((at) => at % step === 0);
    for (const at of chosen) {
      const answers = await Promise.all(
        this.#systems.map(async (name) =>
          normal(await this.#world.system(name).ask(bodies.get(name)?.[at] as string, this.#headers(name, 0))),
        ),
      );
      this.#mustBeTheSame(answers, this.#parameters[at] as Parameter);
    }
    return chosen.length;
  }

  #mustBeTheSame(answers: readonly unknown[], { values }: Parameter): void {
    for (const [which, answer] of answers.entries()) {
      const found = difference(answers[0], answer);
      if (found === null) continue;
      const both = `${this.#systems[0]} and ${this.#systems[which]}`;
      throw new Error(`${this.#read.key} of ${JSON.stringify(values)}: ${both} differ at ${found}`);
    }
  }

  plans(system: SystemName): Promise<ClientPlan[]> {
    const bodies = this.#bodies(system);
    const plans = Array.from({ length: CLIENTS }, (_, client) => ({ headers: this.#headers(system, client), bodies }));
    return Promise.resolve(plans);
  }

  /** Everybody has a session of his own; the peers ask nobody who they are. */
  #headers(system: SystemName, client: number): Record<string, string> {
    const credentials = this.#world.office[client]?.[this.#read.asker];
    return { ...HEADERS, ...(system === 'product' ? credentials : {}) };
  }

  #bodies(system: SystemName): string[] {
    if (system === 'hand-written')
      return this.#parameters.map(({ values }) => JSON.stringify({ question: this.#read.key, values }));
    const file = new URL(`../questions/${this.#read.folder}/${system}.graphql`, import.meta.url);
    const query = readFileSync(file, 'utf8');
    return this.#parameters.map(({ variables, own }) =>
      JSON.stringify({ query, variables: own?.[system] ?? variables }),
    );
  }
}

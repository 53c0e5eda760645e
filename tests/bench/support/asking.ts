import { readFileSync } from 'node:fs';

import { CLIENTS, type openOffice } from './office.ts';
import type { ClientPlan, Parameter, Question, SystemName } from './question.ts';

type Office = Awaited<ReturnType<typeof openOffice>>;

const HEADERS = { 'content-type': 'application/json', 'accept-encoding': 'identity' };

/** A question as it is put to each system: headers and bodies. */
export class Asking {
  readonly question: Question;
  readonly parameters: readonly Parameter[];
  readonly #office: Office;

  constructor(question: Question, parameters: readonly Parameter[], office: Office) {
    if (parameters.length === 0) throw new Error(`There is nothing in this database to ask ${question.key} about.`);
    this.question = question;
    this.parameters = parameters;
    this.#office = office;
  }

  /** Everybody has a session of his own; the peers ask nobody who they are. */
  headers(system: SystemName, client: number): Record<string, string> {
    return { ...HEADERS, ...(system === 'product' ? this.#office[client]?.[this.question.asker] : {}) };
  }

  bodies(system: SystemName): string[] {
    if (system === 'hand-written')
      return this.parameters.map(({ values }) => JSON.stringify({ question: this.question.key, values }));
    const file = new URL(`../questions/${this.question.folder}/${system}.graphql`, import.meta.url);
    const query = readFileSync(file, 'utf8');
    return this.parameters.map(({ variables, own }) =>
      JSON.stringify({ query, variables: own?.[system] ?? variables }),
    );
  }

  plans(system: SystemName): ClientPlan[] {
    const bodies = this.bodies(system);
    return Array.from({ length: CLIENTS }, (_, client) => ({ headers: this.headers(system, client), bodies }));
  }
}

import { parseArgs } from 'node:util';

const USAGE = `pnpm bench [--questions Q1,Q5] [--rounds 5] [--seconds 4] [--database URL] [--out FILE]`;

export interface Options {
  /** Empty for all. */
  readonly questions: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly database: string | undefined;
  readonly out: string | undefined;
}

interface Usual {
  readonly questions?: string;
  readonly rounds?: string;
}

export function readOptions(words: readonly string[], usual: Usual = {}): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { questions: text, rounds: text, seconds: text, database: text, out: text },
  });
  return {
    questions: (values.questions ?? usual.questions ?? '').split(',').filter(Boolean),
    rounds: amount(values.rounds ?? usual.rounds ?? '5'),
    seconds: amount(values.seconds ?? '4'),
    database: values.database ?? process.env['DATABASE_URL'],
    out: values.out,
  };
}

function amount(word: string): number {
  const number = Number(word);
  if (!(number > 0)) throw new Error(`"${word}" is no amount.\n${USAGE}`);
  return number;
}

/**
 * `DATABASE_URL=… LARGE_URL=… pnpm bench:growth [--questions Q1,Q2,Q6] [--rounds 9] [--out FILE]`: what PostgreSQL spends on
 * one request where there are ten times the rows. The statements that the product sends are written down and sent again,
 * one after the other on one connection, to both databases in turns.
 */
import { writeFileSync } from 'node:fs';

import { QUESTIONS } from './questions/index.ts';
import { circumstances } from './support/database.ts';
import { Ground, type Spent } from './support/growth-ground.ts';
import { readOptions } from './support/options.ts';
import { median } from './support/report.ts';

/** Requests of each question, each with other parameters. */
const REQUESTS = 40;
const options = readOptions(process.argv.slice(2), { questions: 'Q1,Q2,Q6', rounds: '9' });
const large = process.env['LARGE_URL'];
if (!options.database || !large) throw new Error('Set DATABASE_URL and LARGE_URL to databases with load data.');

const rounded = (value: number): number => Number(value.toPrecision(3));

const grounds = [await Ground.open(options.database), await Ground.open(large)] as const;
try {
  const report: Record<string, object> = {};
  for (const question of QUESTIONS.filter(({ key }) => options.questions.includes(key))) {
    for (const ground of grounds) await ground.prepare(question, REQUESTS);
    const pairs: (readonly [Spent, Spent])[] = [];
    for (let turn = 0; turn < options.rounds; turn += 1) {
      pairs.push([await grounds[0].spend(), await grounds[1].spend()]);
    }
    const figure = (name: keyof Spent): object => ({
      small: rounded(median(pairs.map(([small]) => small[name]))),
      large: rounded(median(pairs.map(([, of]) => of[name]))),
      growth: rounded(median(pairs.map(([small, of]) => of[name] / small[name]))),
    });
    report[question.key] = { title: question.title, cpu: figure('cpu'), executed: figure('executed') };
    console.log(question.key, JSON.stringify(report[question.key]));
  }
  if (options.out) {
    const rows = await Promise.all(grounds.map(async ({ database }) => (await circumstances(database)).rows));
    writeFileSync(options.out, `${JSON.stringify({ questions: report, rows }, null, 2)}\n`);
  }
} finally {
  await Promise.all(grounds.map((ground) => ground.close()));
}

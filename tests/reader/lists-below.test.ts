import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { firstDifference, rowOfCursor } from './comparison.ts';
import { type AnyField, declaredOf, type EntityStory } from './model.ts';
import { Permitted } from './permitted.ts';
import { SlowExecutor } from './slow-executor.ts';
import { ask, contextFor, openTrial, parsed, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

let trial: Trial;
let slow: SlowExecutor;
beforeAll(async () => {
  trial = await openTrial('lists');
  slow = new SlowExecutor(trial);
});
afterAll(() => trial.stop());

function listText(field: AnyField): string {
  return declaredOf(field)?.kind === 'hasPage'
    ? `${field.name}(first: 5) { totalCount nodes { id } }`
    : `${field.name} { id }`;
}

/** For each page at the root, its rows with every list below them. */
function questions({ actor }: Asker): string[] {
  const visible = new VisibleRows(actor, trial.rows);
  const permitted = new Permitted({ actor, model: trial.model, visible });
  const roots = Object.values(trial.archive.schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const entity = trial.model.get(declaredOf(root)?.of?.().name ?? '') as EntityStory | undefined;
    if (declaredOf(root)?.kind !== 'page' || !entity?.graphql || !permitted.isRootOpen(root)) return [];
    const lists = Object.values(entity.graphql.getFields()).filter((field) => {
      const kind = declaredOf(field)?.kind;
      return (kind === 'hasPage' || kind === 'hasList') && permitted.isFieldOpen(entity, field.name);
    });
    return lists.length === 0 ? [] : [`{ ${root.name}(first: 40) { nodes { id ${lists.map(listText).join(' ')} } } }`];
  });
}

test('every list below a row holds what its reader may see of it, in its standard order', async () => {
  const failures: string[] = [];
  let asked = 0;
  for (const asker of trial.askers) {
    for (const text of questions(asker)) {
      asked += 1;
      const got = await ask(trial, asker, { text });
      const wanted = await slow.answer({
        document: parsed(trial, text),
        variables: {},
        ctx: contextFor(trial, asker),
        rowOfCursor,
      });
      const difference = got.error ?? firstDifference(wanted.data, got.data);
      if (difference) failures.push(`${asker.name}: ${difference} ${text}`);
    }
  }

  expect(failures.slice(0, 5)).toEqual([]);
  expect(asked).toBeGreaterThan(trial.askers.length);
}, 60_000);

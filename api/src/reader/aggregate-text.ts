import type { AggregatePlan, SummaryPlan } from './aggregate-plan.ts';
import { aggregateStatement, type SummedRows } from './aggregate-statement.ts';
import { GroupPages } from './group-pages.ts';
import type { RowLoader } from './plain-values.ts';
import type { Run } from './run.ts';
import { ROOT, writeSummary } from './summary-text.ts';
import { noRows, type Rows, type TextRow } from './wire/rows.ts';
import type { Loaded } from './writer.ts';

/** What is known of no rows: there are none of them, and nothing else. */
function aboutNothing({ selected }: AggregatePlan): TextRow {
  return selected.map(({ measure }) => (measure === 'COUNT' || measure === 'COUNT_DISTINCT' ? '0' : null));
}

function select(run: Run, { level, selected }: AggregatePlan, rows: SummedRows): Promise<Rows> {
  const binder = run.binder();
  return run.select(level, aggregateStatement(selected, rows, binder), binder);
}

async function loadAggregate(run: Run, plan: AggregatePlan, rows: SummedRows): Promise<Loaded> {
  const read = plan.selected.length > 0 ? await select(run, plan, rows) : noRows();
  const byParent = new Map(Array.from({ length: read.count }, (_, row) => [read.id(row, read.width - 1), row]));
  const nothing = aboutNothing(plan);
  const { ids = ROOT } = rows;
  return {
    write(out, parent) {
      const at = byParent.get(ids[parent] as string);
      out.objects += 1;
      writeSummary(out, plan.parts, { row: at === undefined ? nothing : read.texts(at), related: new Map() });
    },
  };
}

type SummaryLoader = (run: Run, plans: readonly SummaryPlan[], rows: SummedRows) => Promise<Loaded[]>;

/** Loads numbers about lists, each to be written by the number of the list's parent; rows that keys of groups name are read like any other. */
export function summaryLoader(loadById: RowLoader): SummaryLoader {
  return (run, plans, rows) =>
    Promise.all(
      plans.map((plan) =>
        plan.kind === 'aggregate' ? loadAggregate(run, plan, rows) : new GroupPages(run, plan, rows).load(loadById),
      ),
    );
}

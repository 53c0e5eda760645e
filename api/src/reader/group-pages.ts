import type { GroupPagePart, GroupsPlan } from './aggregate-plan.ts';
import type { SummedRows } from './aggregate-statement.ts';
import { writeParts } from './connection-text.ts';
import { GroupStatement } from './group-statement.ts';
import type { JsonText } from './json-text.ts';
import { type SortStep, writeCursor } from './keyset.ts';
import { writeList } from './loaded.ts';
import type { RowLoader } from './plain-values.ts';
import type { Arguments } from './plan.ts';
import type { Run } from './run.ts';
import { pageSize } from './statement.ts';
import { type Related, ROOT, writeSummary } from './summary-text.ts';
import type { Rows } from './wire/rows.ts';
import type { Loaded } from './writer.ts';

/** One list's groups, by the numbers of their rows. */
interface Page {
  readonly members: number[];
  hasNext: boolean;
}

/** The parent's id stands last in each row; the group too many tells that another page follows. */
function pagesOf(rows: Rows, size: number): Map<string, Page> {
  const pages = new Map<string, Page>();
  for (let row = 0; row < rows.count; row += 1) {
    const parent = rows.id(row, rows.width - 1);
    const page = pages.get(parent) ?? { members: [], hasNext: false };
    pages.set(parent, page);
    if (page.members.length === size) page.hasNext = true;
    else page.members.push(row);
  }
  return pages;
}

interface Groups {
  readonly rows: Rows;
  readonly pages: ReadonlyMap<string, Page>;
  readonly steps: readonly SortStep[];
}

const NO_PAGE: Page = { members: [], hasNext: false };

/** Pages of groups of the rows of lists. */
export class GroupPages {
  readonly #run: Run;
  readonly #plan: GroupsPlan;
  readonly #list: SummedRows;
  readonly #args: Arguments;

  constructor(run: Run, plan: GroupsPlan, list: SummedRows) {
    this.#run = run;
    this.#plan = plan;
    this.#list = list;
    this.#args = run.args(plan.args);
  }

  async load(loadById: RowLoader): Promise<Loaded> {
    const kinds = new Set(this.#plan.parts.map(({ kind }) => kind));
    const [totals, groups] = await Promise.all([
      kinds.has('totalCount') ? this.#totals() : new Map<string, string>(),
      kinds.has('nodes') || kinds.has('pageInfo') ? this.#groups() : null,
    ]);
    const related = groups ? await this.#related(groups, loadById) : new Map();
    const { ids = ROOT } = this.#list;
    return {
      write: (out, parent) => {
        const id = ids[parent] as string;
        const page = groups?.pages.get(id) ?? NO_PAGE;
        writeParts(out, this.#plan.parts, (part) => {
          if (part.kind === 'totalCount') out.json(totals.get(id) ?? '0');
          else if (groups) this.#write(out, part, { ...groups, page, related });
          else if (part.kind === 'text') out.json(part.text);
        });
      },
    };
  }

  async #groups(): Promise<Groups> {
    const binder = this.#run.binder();
    const statement = new GroupStatement(this.#args, this.#list, binder);
    const rows = await this.#run.select(this.#plan.level, statement.page(this.#plan.selected), binder);
    const pages = pagesOf(rows, pageSize(this.#args, binder.asker.actor.kind));
    return { rows, pages, steps: statement.steps };
  }

  async #totals(): Promise<Map<string, string>> {
    const binder = this.#run.binder();
    const statement = new GroupStatement({ ...this.#args, sort: null }, this.#list, binder);
    const rows = await this.#run.select(this.#plan.level, statement.count(), binder);
    return new Map(Array.from({ length: rows.count }, (_, row) => [rows.id(row, 1), rows.text(row, 0) as string]));
  }

  /** Of the groups that are shown: the one too many is not, and what is read of it would be logged for nothing. */
  async #related({ rows, pages }: Groups, loadById: RowLoader): Promise<Related> {
    const shown = [...pages.values()].flatMap(({ members }) => members);
    const loaded = this.#plan.related.map(async (part) => {
      const ids = new Set(shown.filter((row) => !rows.isNull(row, part.at)).map((row) => rows.id(row, part.at)));
      return [part, await loadById(this.#run, part.level, [...ids])] as const;
    });
    return new Map(await Promise.all(loaded));
  }

  #write(out: JsonText, part: GroupPagePart, shown: Shown): void {
    switch (part.kind) {
      case 'nodes':
        return writeList(out, shown.page.members, {
          write: (_, member) => {
            out.objects += 1;
            writeSummary(out, part.parts, { row: shown.rows.texts(member), related: shown.related });
          },
        });
      case 'pageInfo':
        return writeParts(out, part.fields, ({ name }) => out.json(this.#pageInfo(name, shown)));
      case 'text':
        return out.json(part.text);
      case 'totalCount':
        return undefined;
    }
  }

  #pageInfo(name: string, { page, rows, steps }: Shown): string {
    const cursor = (member: number | undefined): string => {
      if (member === undefined) return 'null';
      const values = steps.map((_, step) => rows.text(member, this.#plan.selected.length + step));
      return `"${writeCursor(steps, values)}"`;
    };
    switch (name) {
      case 'hasNextPage':
        return String(page.hasNext);
      case 'hasPreviousPage':
        return String(typeof this.#args['after'] === 'string');
      case 'startCursor':
        return cursor(page.members[0]);
      case 'endCursor':
        return cursor(page.members.at(-1));
      default:
        return '"PageInfo"';
    }
  }
}

interface Shown {
  readonly rows: Rows;
  readonly page: Page;
  readonly steps: readonly SortStep[];
  readonly related: Related;
}

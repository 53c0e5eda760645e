import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ImportProblem } from './import-problem.entity.ts';
import {
  cancelImport,
  checkImport,
  confirmImport,
  listSheets,
  openImport,
  previewImport,
  readImport,
} from './import-run.actions.ts';
import { ImportRun } from './import-run.entity.ts';
import {
  ImportPreviewRow,
  ImportRunCancelInput,
  ImportRunCheckInput,
  ImportRunConfirmInput,
  ImportRunOpenInput,
  ImportRunReadInput,
  ImportSheet,
} from './import-run.types.ts';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Allow('transfer:import')
  @Query(() => [ImportSheet], { description: 'What one may bring in as a table, with its columns.' })
  importSheets(@Ctx() ctx: Context): ImportSheet[] {
    return listSheets(ctx);
  }

  @Allow('transfer:import')
  @ReadOne(() => ImportRun, { description: 'One own import by id.' })
  importRun(): never {
    return answeredByReader();
  }

  @Allow('transfer:import')
  @ReadPage(() => ImportRun, { description: 'Own imports, the latest first.', sort: ['-createdAt'] })
  importRuns(): never {
    return answeredByReader();
  }

  @HasPage(() => ImportProblem, {
    via: 'run',
    sort: ['line'],
    description:
      'What cannot be brought in, line by line; at most 10,000 of them are kept, and the file of rejects has all.',
  })
  problems(): never {
    return answeredByReader();
  }

  @Allow('transfer:import')
  @Query(() => [ImportPreviewRow], { description: 'The first rows of a file, as they are read.' })
  importPreview(
    @Ctx() ctx: Context,
    @Arg('runId', () => ID, { description: 'The import whose file it is.' }) runId: string,
  ): Promise<ImportPreviewRow[]> {
    return previewImport(ctx, runId);
  }

  @Allow('transfer:import')
  @Action({ importRun: () => ImportRun }, { description: 'Opens an import; its file follows as `POST /files`.' })
  async importRunOpen(@Ctx() ctx: Context, @Arg('input', () => ImportRunOpenInput) input: ImportRunOpenInput) {
    return { importRun: await openImport(ctx, input) };
  }

  @Allow('transfer:import')
  @Action(
    { importRun: () => ImportRun },
    { description: 'Finds out how the file is written and which columns it has, and proposes what they are.' },
  )
  async importRunRead(@Ctx() ctx: Context, @Arg('input', () => ImportRunReadInput) input: ImportRunReadInput) {
    return { importRun: await readImport(ctx, input) };
  }

  @Allow('transfer:import')
  @Action({ importRun: () => ImportRun }, { description: 'Tries every row out in the background and keeps nothing.' })
  async importRunCheck(@Ctx() ctx: Context, @Arg('input', () => ImportRunCheckInput) input: ImportRunCheckInput) {
    return { importRun: await checkImport(ctx, input) };
  }

  @Allow('transfer:import')
  @Action(
    { importRun: () => ImportRun },
    { description: 'Writes the good rows of what was checked, in the background.' },
  )
  async importRunConfirm(@Ctx() ctx: Context, @Arg('input', () => ImportRunConfirmInput) input: ImportRunConfirmInput) {
    return { importRun: await confirmImport(ctx, input) };
  }

  @Allow('transfer:import')
  @Action(
    { importRun: () => ImportRun },
    { description: 'Calls an import off before its next batch; what is written already stays.' },
  )
  async importRunCancel(@Ctx() ctx: Context, @Arg('input', () => ImportRunCancelInput) input: ImportRunCancelInput) {
    return { importRun: await cancelImport(ctx, input) };
  }
}

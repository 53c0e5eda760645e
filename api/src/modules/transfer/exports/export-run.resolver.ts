import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { EXPORT_RIGHTS } from './export-rights.ts';
import { cancelExport } from './export-run.actions.ts';
import { ExportRun } from './export-run.entity.ts';
import { ExportRunCancelInput } from './export-run.types.ts';

@Resolver(() => ExportRun)
export class ExportRunResolver {
  @Allow(...EXPORT_RIGHTS)
  @ReadOne(() => ExportRun, { description: 'One own export by id.' })
  exportRun(): never {
    return answeredByReader();
  }

  @Allow(...EXPORT_RIGHTS)
  @ReadPage(() => ExportRun, {
    description: 'Own exports that were written in the background, the latest first.',
    sort: ['-createdAt'],
  })
  exportRuns(): never {
    return answeredByReader();
  }

  @Allow(...EXPORT_RIGHTS)
  @Action({ exportRun: () => ExportRun }, { description: 'Calls off an export that is still being written.' })
  async exportRunCancel(@Ctx() ctx: Context, @Arg('input', () => ExportRunCancelInput) input: ExportRunCancelInput) {
    return { exportRun: await cancelExport(ctx, input) };
  }
}

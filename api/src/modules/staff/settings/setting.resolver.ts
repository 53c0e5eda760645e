import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { SettingValue } from './setting-value.entity.ts';
import { setSetting } from './setting.actions.ts';
import { listSettings } from './setting.queries.ts';
import { Setting, SettingSetInput } from './setting.types.ts';

@Resolver(() => SettingValue)
export class SettingResolver {
  @Allow('setting:read')
  @Query(() => [Setting], { description: 'All settings with their values today.' })
  settings(@Ctx() ctx: Context): Promise<Setting[]> {
    return listSettings(ctx);
  }

  @Allow('setting:read')
  @ReadOne(() => SettingValue, { description: 'One value of a setting by id.' })
  settingValue(): never {
    return answeredByReader();
  }

  @Allow('setting:read')
  @ReadPage(() => SettingValue, {
    description: 'The history of the settings and what is set for later, the latest first.',
    sort: ['-validFrom'],
  })
  settingValues(): never {
    return answeredByReader();
  }

  @Allow('setting:manage')
  @Action(
    { settingValue: () => SettingValue },
    { description: 'Gives a setting a value from a day on; former values stay for former days.' },
  )
  async settingSet(@Ctx() ctx: Context, @Arg('input', () => SettingSetInput) input: SettingSetInput) {
    return { settingValue: await setSetting(ctx, input) };
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { mayChangeView } from './saved-view.access.ts';
import { createSavedView, editSavedView, removeSavedView } from './saved-view.actions.ts';
import { SavedView } from './saved-view.entity.ts';
import { rolesOfViewer } from './saved-view.queries.ts';
import { SavedViewCreateInput, SavedViewEditInput, SavedViewRemoveInput } from './saved-view.types.ts';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Allow('signedIn')
  @ReadOne(() => SavedView, { description: 'One view of a list by id.' })
  savedView(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => SavedView, { description: 'The shared views and the own ones, by name.', sort: ['name'] })
  savedViews(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Action({ savedView: () => SavedView }, { description: 'Keeps filters, sort and columns of a list under a name.' })
  async savedViewCreate(@Ctx() ctx: Context, @Arg('input', () => SavedViewCreateInput) input: SavedViewCreateInput) {
    return { savedView: await createSavedView(ctx, input) };
  }

  @Allow('signedIn')
  @Action({ savedView: () => SavedView }, { description: 'Changes a view: its name, what it shows and for whom.' })
  async savedViewEdit(@Ctx() ctx: Context, @Arg('input', () => SavedViewEditInput) input: SavedViewEditInput) {
    return { savedView: await editSavedView(ctx, input) };
  }

  @Allow('signedIn')
  @Action({}, { description: 'Removes a view; the list itself stays as it is.' })
  async savedViewRemove(@Ctx() ctx: Context, @Arg('input', () => SavedViewRemoveInput) input: SavedViewRemoveInput) {
    await removeSavedView(ctx, input);
    return {};
  }

  @Computed(() => Boolean, {
    needs: ['owner', 'isShared'],
    description: 'Whether the viewer may change or remove it.',
  })
  viewerCanEdit(@Root() view: Pick<SavedView, 'owner' | 'isShared'>, @Ctx() { actor }: Context): boolean {
    return mayChangeView(actor, view);
  }

  @Computed(() => Boolean, {
    needs: ['defaultOfRoles'],
    description: 'Whether the list opens with it for a role of the viewer.',
  })
  async isDefaultForViewer(
    @Root() { defaultOfRoles }: Pick<SavedView, 'defaultOfRoles'>,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    if (defaultOfRoles.length === 0) return false;
    const roles = await rolesOfViewer(ctx);
    return defaultOfRoles.some((role) => roles.includes(role));
  }
}

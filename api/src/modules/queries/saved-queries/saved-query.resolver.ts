import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { SavedQueryVersion } from './saved-query-version.entity.ts';
import { mayChangeQuery, type QueryFacts } from './saved-query.access.ts';
import { archiveSavedQuery, createSavedQuery, editSavedQuery, reviseSavedQuery } from './saved-query.actions.ts';
import { SavedQuery } from './saved-query.entity.ts';
import {
  SavedQueryArchiveInput,
  SavedQueryCreateInput,
  SavedQueryEditInput,
  SavedQueryReviseInput,
} from './saved-query.types.ts';

@Resolver(() => SavedQuery)
export class SavedQueryResolver {
  @Allow('signedIn')
  @ReadOne(() => SavedQuery, { description: 'One saved query by id.' })
  savedQuery(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => SavedQuery, { description: 'The shared saved queries and the own ones, by name.', sort: ['name'] })
  savedQueries(): never {
    return answeredByReader();
  }

  @HasPage(() => SavedQueryVersion, {
    via: 'savedQuery',
    sort: ['-number'],
    description: 'Its versions, the newest first.',
  })
  versions(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, {
    needs: ['owner', 'isShared', 'isArchived'],
    description: 'Whether the viewer may edit, revise and archive it now.',
  })
  viewerCanEdit(@Root() query: QueryFacts & Pick<SavedQuery, 'isArchived'>, @Ctx() { actor }: Context): boolean {
    return !query.isArchived && mayChangeQuery(actor, query);
  }

  @Allow('query:save')
  @Action(
    { savedQuery: () => SavedQuery },
    { description: 'Saves a query under a name, after checking its text against schema and limits.' },
  )
  async savedQueryCreate(@Ctx() ctx: Context, @Arg('input', () => SavedQueryCreateInput) input: SavedQueryCreateInput) {
    return { savedQuery: await createSavedQuery(ctx, input) };
  }

  @Allow('query:save', 'query:share')
  @Action({ savedQuery: () => SavedQuery }, { description: 'Changes title, description and who sees a saved query.' })
  async savedQueryEdit(@Ctx() ctx: Context, @Arg('input', () => SavedQueryEditInput) input: SavedQueryEditInput) {
    return { savedQuery: await editSavedQuery(ctx, input) };
  }

  @Allow('query:save', 'query:share')
  @Action(
    { savedQuery: () => SavedQuery },
    { description: 'Adds a version, which is asked from now on where none is named; former ones can still be asked.' },
  )
  async savedQueryRevise(@Ctx() ctx: Context, @Arg('input', () => SavedQueryReviseInput) input: SavedQueryReviseInput) {
    return { savedQuery: await reviseSavedQuery(ctx, input) };
  }

  @Allow('query:save', 'query:share')
  @Action(
    { savedQuery: () => SavedQuery },
    { description: 'Puts a saved query away: it is kept, but can no longer be asked.' },
  )
  async savedQueryArchive(
    @Ctx() ctx: Context,
    @Arg('input', () => SavedQueryArchiveInput) input: SavedQueryArchiveInput,
  ) {
    return { savedQuery: await archiveSavedQuery(ctx, input) };
  }
}

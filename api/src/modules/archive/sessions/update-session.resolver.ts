import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { UpdateSessionItem } from './update-session-item.entity.ts';
import { UpdateSessionRep } from './update-session-rep.entity.ts';
import { closeSession, decideItems, openSession, refreshSession } from './update-session.actions.ts';
import { UpdateSession } from './update-session.entity.ts';
import {
  UpdateSessionCloseInput,
  UpdateSessionDecideInput,
  UpdateSessionOpenInput,
  UpdateSessionRefreshInput,
} from './update-session.types.ts';

@Resolver(() => UpdateSession)
export class UpdateSessionResolver {
  @Allow('updateSession:read')
  @ReadOne(() => UpdateSession, { description: 'One update session by id.' })
  updateSession(): never {
    return answeredByReader();
  }

  @Allow('updateSession:read')
  @ReadPage(() => UpdateSession, { description: 'The update sessions, the latest first.', sort: ['-meetingAt'] })
  updateSessions(): never {
    return answeredByReader();
  }

  @Allow('updateSession:run')
  @Action(
    { updateSession: () => UpdateSession },
    { description: 'Opens a session with every waiting request and every customer with old data (domain-rules 6.1).' },
  )
  async updateSessionOpen(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateSessionOpenInput) input: UpdateSessionOpenInput,
  ) {
    return { updateSession: await openSession(ctx, input) };
  }

  @Allow('updateSession:run')
  @Action({ updateSession: () => UpdateSession }, { description: 'Takes in what came up since.' })
  async updateSessionRefresh(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateSessionRefreshInput) input: UpdateSessionRefreshInput,
  ) {
    return { updateSession: await refreshSession(ctx, input) };
  }

  @Allow('updateSession:run')
  @Action({ items: () => [UpdateSessionItem] }, { description: 'Decides items of an open session (domain-rules 6.1).' })
  async updateSessionDecide(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateSessionDecideInput) input: UpdateSessionDecideInput,
  ) {
    return { items: await decideItems(ctx, input) };
  }

  @Allow('updateSession:run')
  @Action(
    { updateSession: () => UpdateSession },
    { description: 'Closes a session when every item is decided or carried over (domain-rules 6.1).' },
  )
  async updateSessionClose(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateSessionCloseInput) input: UpdateSessionCloseInput,
  ) {
    return { updateSession: await closeSession(ctx, input) };
  }

  @HasList(() => UpdateSessionRep, { via: 'session', sort: ['id'], description: 'The reps who attend.' })
  reps(): never {
    return answeredByReader();
  }

  @HasPage(() => UpdateSessionItem, {
    via: 'session',
    sort: ['kind', 'id'],
    description: 'What comes up: the requests, then the customers with old data.',
  })
  items(): never {
    return answeredByReader();
  }
}

import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { endSession } from './session.actions.ts';
import { Session } from './session.entity.ts';
import { SessionEndInput } from './session.types.ts';

@Resolver(() => Session)
export class SessionResolver {
  @Allow('signedIn')
  @ReadOne(() => Session, { description: 'One of the own sessions by id.' })
  session(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Session, { description: 'The own sessions, the latest used first.', sort: ['-lastSeenAt'] })
  sessions(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['id'], description: 'Whether it is the one that asks.' })
  isCurrent(@Root() session: Pick<Session, 'id'>, @Ctx() ctx: Context): boolean {
    return session.id === ctx.actor.sessionId;
  }

  @Allow('signedIn')
  @Action({}, { description: 'Ends one of the own sessions: that browser is signed out with its next request.' })
  async sessionEnd(@Ctx() ctx: Context, @Arg('input', () => SessionEndInput) input: SessionEndInput) {
    await endSession(ctx, input);
    return {};
  }
}

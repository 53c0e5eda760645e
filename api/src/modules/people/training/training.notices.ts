import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import type { TrainingSession } from './training-session.entity.ts';

defineNotification('TRAINING_INVITED', { description: 'One takes part in a session of a course (domain-rules 20.4).' });
defineNotification('TRAINING_MOVED', { description: 'A session in which one takes part has another time or place.' });
defineNotification('TRAINING_CALLED_OFF', { description: 'A session in which one takes part does not take place.' });
defineNotification('TRAINING_OPINION_WANTED', {
  description: 'One took part in a session and is asked for an opinion (domain-rules 20.4).',
});

interface Told {
  readonly kind: 'TRAINING_INVITED' | 'TRAINING_MOVED' | 'TRAINING_CALLED_OFF' | 'TRAINING_OPINION_WANTED';
  readonly to: readonly string[];
}

/** The title is known to who takes part. */
export async function tellParticipants(ctx: Ctx, session: TrainingSession, { kind, to }: Told): Promise<void> {
  await notify(ctx, {
    kind,
    to: to.filter((id) => id !== ctx.actor.employeeId),
    subject: { type: 'TrainingSession', id: session.id },
    facts: { date: businessDate(session.startsAt, ctx.zone), title: session.course.title },
    // Each new time of a session is news; being asked for an opinion is so once.
    key:
      kind === 'TRAINING_OPINION_WANTED'
        ? session.id
        : `${session.id} ${session.startsAt.toISOString()} ${session.place}`,
  });
}

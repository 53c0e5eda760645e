import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../kernel/input.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { type NotificationWay, NotificationWayEnum } from './notification-rule.entity.ts';
import { NotificationKindEnum } from './notification.kinds.ts';

@InputType({ description: 'One has read it, or has not after all.' })
export class NotificationReadInput extends ChangeInput {
  @Field(() => Boolean, { nullable: true, description: 'True unless told otherwise.' })
  isRead?: boolean | null;
}

@InputType({ description: 'One has read everything that was shown.' })
export class NotificationReadAllInput extends ActionInput {
  @Field(() => DateTimeScalar, { description: 'What was shown by then; what came meanwhile stays unread.' })
  shownBy!: Date;
}

@InputType({ description: 'How one wants to be told of a kind.' })
export class NotificationRuleSetInput extends ActionInput {
  @Field(() => NotificationKindEnum, { description: 'What it is about.' })
  kind!: string;

  @Field(() => NotificationWayEnum, { description: 'How one wants to be told from now on.' })
  way!: NotificationWay;
}

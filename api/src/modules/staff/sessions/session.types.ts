import { InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Which of the own sessions to end.' })
export class SessionEndInput extends ChangeInput {}

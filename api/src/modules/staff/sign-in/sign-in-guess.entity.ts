import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';

import { Row } from '../../../kernel/entity.ts';

/** A judged guess at a password; rows older than the window are swept away with the next guess (promise S11). */
@Entity({ tableName: 'sign_in_guesses' })
@Index({ name: 'sign_in_guesses_login_name_index', properties: ['loginName', 'guessedAt'] })
@Index({ name: 'sign_in_guesses_address_index', properties: ['address', 'guessedAt'] })
export class SignInGuess extends Row {
  /** As `normalizeLoginName` spells it, whether such an account exists or not. */
  @Property({ type: 'text' })
  loginName!: string;

  /** As `addressKey` spells it. */
  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'timestamptz', index: true })
  guessedAt!: Date;
}

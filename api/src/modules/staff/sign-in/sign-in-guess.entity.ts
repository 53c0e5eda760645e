import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';

/** A judged guess at a password (promise S11). Not journaled; rows older than the window are swept away with later guesses. */
@Entity({ tableName: 'sign_in_guesses' })
@Index({ name: 'sign_in_guesses_login_name_index', properties: ['loginName', 'guessedAt'] })
@Index({ name: 'sign_in_guesses_address_index', properties: ['address', 'guessedAt'] })
export class SignInGuess {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** As `normalizeLoginName` spells it, whether such an account exists or not. */
  @Property({ type: 'text' })
  loginName!: string;

  /** As `addressKey` spells it. */
  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'timestamptz', index: true })
  guessedAt!: Date;
}

import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { SignInGuess } from './sign-in-guess.entity.ts';

/** Nobody reads who guessed whose password. */
defineScope(SignInGuess, () => NOTHING);

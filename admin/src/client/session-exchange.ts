import type { CombinedError, Exchange } from '@urql/core';
import { authExchange } from '@urql/exchange-auth';

export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED');
}

/**
 * When the session has ended, what was asked waits until the person has signed in again, and is then asked once more:
 * nothing typed is lost, and nothing is done twice, because the mutation keeps its idempotency key.
 */
export function sessionExchange(signInAgain: () => Promise<void>): Exchange {
  return authExchange(() =>
    Promise.resolve({
      addAuthToOperation: (operation) => operation,
      didAuthError: isSignedOut,
      refreshAuth: signInAgain,
    }),
  );
}

import type { CombinedError } from '@urql/core';
import { ref, shallowRef } from 'vue';

import { troubleOf, type Trouble } from '../../../lib/errors.ts';
import { signInAgain } from '../../../session/useViewer.ts';
import { queryAddress, type AnswerForm, type Asked } from './query-address.ts';

type Faults = CombinedError['graphQLErrors'];
interface Answer {
  readonly data?: unknown;
  readonly errors?: Faults;
}

/** Asks by the person's session; other sites cannot send the header. */
async function fetched(address: string): Promise<Response> {
  const init: RequestInit = { credentials: 'include', headers: { 'apollo-require-preflight': '1' } };
  const first = await fetch(address, init);
  if (first.status !== 401) return first;
  await signInAgain();
  return fetch(address, init);
}

async function faultsOf(response: Response): Promise<Faults> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Answer;
  return errors;
}

/** A saved query as it is asked at its address, by a person at the page. */
export function useQueryRun() {
  const running = ref(false);
  const data = shallowRef<unknown>();
  const trouble = shallowRef<Trouble | null>(null);

  async function whileRunning(task: () => Promise<void>): Promise<void> {
    if (running.value) return;
    running.value = true;
    trouble.value = null;
    try {
      await task();
    } catch {
      trouble.value = troubleOf({ graphQLErrors: [] as Faults } as CombinedError);
    } finally {
      running.value = false;
    }
  }

  const run = (asked: Asked): Promise<void> =>
    whileRunning(async () => {
      const response = await fetched(queryAddress(asked));
      const answer = (await response.json()) as Answer;
      data.value = answer.data ?? undefined;
      if (answer.errors) trouble.value = troubleOf({ graphQLErrors: answer.errors } as CombinedError);
    });

  /** Fetched and then kept, since a plain link could not carry the header. */
  const download = (asked: Asked, form: AnswerForm): Promise<void> =>
    whileRunning(async () => {
      const response = await fetched(queryAddress(asked, form));
      if (!response.ok) {
        trouble.value = troubleOf({ graphQLErrors: await faultsOf(response) } as CombinedError);
        return;
      }
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = `${asked.name}.${form}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    });

  return { running, data, trouble, run, download };
}

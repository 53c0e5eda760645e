import { shallowRef } from 'vue';

export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly yes: string;
  readonly isDangerous?: boolean;
}

interface Asked extends Question {
  readonly answer: (yes: boolean) => void;
}

const asked = shallowRef<Asked | null>(null);

/** Asks in a dialog of ours; only for what cannot be undone. */
export function useConfirm(): { confirm: (question: Question) => Promise<boolean>; asked: typeof asked } {
  const confirm = (question: Question): Promise<boolean> =>
    new Promise((resolve) => {
      asked.value?.answer(false);
      asked.value = {
        ...question,
        answer: (yes) => {
          asked.value = null;
          resolve(yes);
        },
      };
    });
  return { confirm, asked };
}

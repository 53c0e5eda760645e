export const PAIR_STATES = ['ELECTRONIC_ONLY', 'PAPER_MISSING', 'ONE_SIDED', 'PAIRED'] as const;

const TONES = { ELECTRONIC_ONLY: 'neutral', PAPER_MISSING: 'error', ONE_SIDED: 'warning', PAIRED: 'success' } as const;

export function pairTone(state: (typeof PAIR_STATES)[number]): (typeof TONES)[keyof typeof TONES] {
  return TONES[state];
}

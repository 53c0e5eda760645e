export const DOCUMENT_STATES = ['DRAFT', 'CHECKED', 'SIGNED', 'APPROVED', 'FILED'] as const;

const TONES = { DRAFT: 'neutral', CHECKED: 'info', SIGNED: 'warning', APPROVED: 'primary', FILED: 'success' } as const;

export function documentTone(state: (typeof DOCUMENT_STATES)[number]): (typeof TONES)[keyof typeof TONES] {
  return TONES[state];
}

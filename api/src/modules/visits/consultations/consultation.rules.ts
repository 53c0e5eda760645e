const HOUR = 3_600_000;

export const CONSULTATION_KINDS = ['CARD', 'FORM', 'PRINT', 'PLAN'] as const;
/** How somebody looked a customer up: opened the card or the form, printed the card, confirmed the visit plan (rules 5.3). */
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

/** The rep looked the customer up within the window before the visit; at the very end of the window counts (rules 5.3). */
export function isPrepared(visitedAt: Date, lastConsultedAt: Date | null, windowHours: number): boolean {
  if (lastConsultedAt === null) return false;
  const lead = visitedAt.getTime() - lastConsultedAt.getTime();
  return lead >= 0 && lead <= windowHours * HOUR;
}

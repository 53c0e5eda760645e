export const VISIT_KINDS = ['FIRST', 'RETURN', 'DELIVERY', 'COLLECTION', 'COMPLAINT', 'COURTESY'] as const;
export const OBJECTIONS = ['NO_NEED', 'NO_MONEY', 'NO_HURRY', 'OTHER'] as const;
/** Dealing with an objection, in the order of the letters L-S-C-P-A. */
export const HANDLING = ['hasListened', 'hasShared', 'hasClarified', 'hasPresented', 'hasAsked'] as const;

export const DOCUMENT_STATES = ['DRAFT', 'CHECKED', 'SIGNED', 'APPROVED', 'FILED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** One step at a time; a leader who refuses sends it back to its beginning (rules 6.2). */
const NEXT: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  DRAFT: ['CHECKED'],
  CHECKED: ['SIGNED', 'DRAFT'],
  SIGNED: ['APPROVED', 'DRAFT'],
  APPROVED: ['FILED'],
  FILED: [],
};

export function whyNotDocumentState(from: DocumentState, to: DocumentState): 'DOCUMENT_STATE_NOT_NEXT' | null {
  return NEXT[from].includes(to) ? null : 'DOCUMENT_STATE_NOT_NEXT';
}

/** Until it is signed, texts and files can change; what was signed is what was signed. */
export function isDocumentEditable(state: DocumentState): boolean {
  return state === 'DRAFT';
}

/** Evidence of the customer's signature is gathered after the rep's check, and never once the handler has signed. */
export function takesFiles(state: DocumentState): boolean {
  return state === 'DRAFT' || state === 'CHECKED';
}

export interface SigningFacts {
  /** Files that show the customer's signature. */
  readonly evidence: number;
  readonly customerSignedOn: string;
  readonly today: string;
}

/** The customer's signature needs evidence, and nobody signs tomorrow (rules 6.2). */
export function whyNotSign({
  evidence,
  customerSignedOn,
  today,
}: SigningFacts): 'DOCUMENT_EVIDENCE_MISSING' | 'DOCUMENT_SIGNED_IN_FUTURE' | null {
  if (evidence === 0) return 'DOCUMENT_EVIDENCE_MISSING';
  return customerSignedOn > today ? 'DOCUMENT_SIGNED_IN_FUTURE' : null;
}

/** Those whose signatures a document has (rules 6.2); all three before it enters the archive. */
export interface Signatures {
  readonly customerSignedOn: string | null;
  readonly handlerSignedAt: Date | null;
  readonly approvedAt: Date | null;
}

export function hasThreeSignatures({ customerSignedOn, handlerSignedAt, approvedAt }: Signatures): boolean {
  return customerSignedOn !== null && handlerSignedAt !== null && approvedAt !== null;
}

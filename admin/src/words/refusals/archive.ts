/** Sentences for refusal codes about the archive regime: sessions, retention, volumes. */
export default {} as const;

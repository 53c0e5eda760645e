/** Values of enums about the archive regime: sessions, retention, volumes. */
export default {} as const;

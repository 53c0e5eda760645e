/** Tells the bench where the system of this process can be asked, and ends with the bench. */
export function announce(port: number): void {
  process.once('disconnect', () => process.exit());
  process.send?.({ port });
}

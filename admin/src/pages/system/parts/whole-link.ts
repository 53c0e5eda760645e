/** The API names the path; whoever receives the link needs the address too. */
export function wholeLink(path: string): string {
  return new URL(path, location.origin).href;
}

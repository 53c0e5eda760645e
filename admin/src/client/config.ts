/** Where the API is and in which zone the company lives: read at runtime, so that the same files serve every installation. */
export interface Config {
  readonly apiUrl: string;
  readonly timeZone: string;
}

const DEFAULTS: Config = { apiUrl: '/graphql', timeZone: 'Asia/Shanghai' };

let known = DEFAULTS;

export async function readConfig(): Promise<Config> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-cache' });
    if (answer.ok) known = { ...DEFAULTS, ...((await answer.json()) as Partial<Config>) };
  } catch {
    // Without the file everything is where it usually is.
  }
  return known;
}

/** A whole address beside `/graphql`, which may live at another host than this interface. */
export function apiAddress(path: `/${string}`): string {
  return new URL(`.${path}`, new URL(known.apiUrl, location.href)).href;
}

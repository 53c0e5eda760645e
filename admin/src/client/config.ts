/** Where the API is and in which zone the company lives: read at runtime, so that the same files serve every installation. */
export interface Config {
  readonly apiUrl: string;
  readonly timeZone: string;
}

const DEFAULTS: Config = { apiUrl: '/graphql', timeZone: 'Asia/Shanghai' };

export async function readConfig(): Promise<Config> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-cache' });
    return answer.ok ? { ...DEFAULTS, ...((await answer.json()) as Partial<Config>) } : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

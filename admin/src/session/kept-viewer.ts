import type { ResultOf } from '../graphql.ts';
import type { ViewerFields } from './session.graphql.ts';

type Viewer = ResultOf<typeof ViewerFields>;
const KEPT_AS = 'viewer';

/** Who was signed in here last: without a connection nobody can be asked. It opens nothing; the API decides. */
export function keptViewer(): Viewer | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null') as Viewer | null;
  } catch {
    return null;
  }
}

export function keepViewer(viewer: Viewer | null): void {
  if (viewer) localStorage.setItem(KEPT_AS, JSON.stringify(viewer));
  else localStorage.removeItem(KEPT_AS);
}

import { readFileSync } from 'node:fs';

/**
 * `npx` hands SIGTERM to a shell that dies without telling pnpm, and the server would live on unseen and keep its port.
 * So the processes between us and `npx` are watched, and when one of them is gone the server is asked to stop.
 * Only Linux tells about them without further programs; elsewhere nothing is watched.
 */
export function endWithNpx(): void {
  const chain = runnersAbove();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    if (chain.every(isAlive)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

/** Our ancestors up to `npm exec`; none when npx did not start us. */
function runnersAbove(): number[] {
  const chain: number[] = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 6;) {
    const parent = parentOf(pid);
    if (!parent) return [];
    chain.push(pid);
    if (parent.name.startsWith('npm exec')) return [...chain, parent.pid];
    pid = parent.pid;
  }
  return [];
}

function parentOf(pid: number): { pid: number; name: string } | null {
  try {
    const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    return { pid: parent, name: readFileSync(`/proc/${parent}/comm`, 'utf8') };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

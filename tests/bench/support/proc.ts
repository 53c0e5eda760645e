import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type pg from 'pg';

/** A clock tick of `/proc/<pid>/stat` in milliseconds; 100 a second on every Linux that Node runs on. */
const TICK = 10;

interface Times {
  readonly parent: number;
  /** Of the process itself, in milliseconds. */
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Null when the process is gone, or where there is no `/proc`. */
function timesOf(pid: number): Times | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // The name before may hold blanks and brackets.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
    (at) => fields[at],
  );
  return { parent, own: (user + system) * TICK, ended: (endedUser + endedSystem) * TICK };
}

/** CPU time of a process so far, all its threads, in milliseconds. */
export function cpuOf(pid: number): number {
  return timesOf(pid)?.own ?? 0;
}

/** The most memory that a process has had since `forgetPeak`, in MiB. */
export function peakOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

export function forgetPeak(pid: number): void {
  if (existsSync(`/proc/${pid}/clear_refs`)) writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function childrenOf(pid: number): number[] {
  return readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** CPU time of the PostgreSQL server that a database is on, as long as it runs on this machine. */
export class ServerCpu {
  readonly #postmaster: number | null;
  readonly #others: ReadonlySet<number>;

  private constructor(postmaster: number | null, others: ReadonlySet<number>) {
    this.#postmaster = postmaster;
    this.#others = others;
  }

  static async of(database: Pick<pg.Pool, 'query'>): Promise<ServerCpu> {
    const { rows } = await database.query<{ pid: number; mine: boolean }>(
      `select pid, pid = pg_backend_pid() as mine from pg_stat_activity
       where pid = pg_backend_pid() or datname <> current_database()`,
    );
    const mine = rows.find((row) => row.mine)?.pid ?? 0;
    const isHere = readIfThere(`/proc/${mine}/comm`).startsWith('postgres');
    const others = rows.filter((row) => !row.mine).map(({ pid }) => pid);
    return new ServerCpu(isHere ? (timesOf(mine)?.parent ?? null) : null, new Set(others));
  }

  get isKnown(): boolean {
    return this.#postmaster !== null;
  }

  /** So far, in milliseconds: also of processes that have ended, but not of those that served other databases at the start. */
  now(): number {
    if (this.#postmaster === null) return 0;
    const postmaster = timesOf(this.#postmaster);
    const children = childrenOf(this.#postmaster).filter((pid) => !this.#others.has(pid));
    return children.reduce((sum, pid) => sum + cpuOf(pid), (postmaster?.own ?? 0) + (postmaster?.ended ?? 0));
  }
}

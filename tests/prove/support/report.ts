/** Prints what was measured beside what was promised; the exit code says whether all promises were kept. */
export class Report {
  #broken = 0;

  promise(name: string, isKept: boolean, measured: string): void {
    process.stdout.write(`${isKept ? 'kept  ' : 'BROKEN'} ${name}: ${measured}\n`);
    if (!isKept) this.#broken += 1;
  }

  note(text: string): void {
    process.stdout.write(`       ${text}\n`);
  }

  end(): void {
    process.stdout.write(this.#broken === 0 ? 'All promises kept.\n' : `${this.#broken} promises BROKEN.\n`);
    process.exitCode = this.#broken === 0 ? 0 : 1;
  }
}

/** A whole number from the command line, such as `--kills=40`. */
export function asked(name: string, usual: number): number {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  return given === undefined ? usual : Number(given);
}

/** The value that so many percent of the times do not exceed. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0);
}

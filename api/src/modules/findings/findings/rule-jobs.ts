const jobs: string[] = [];

/** Says that a job looks by rules of its module: whoever cannot wait for the night has it look with the others. */
export function looksByRules(job: string): void {
  jobs.push(job);
}

export function ruleJobs(): readonly string[] {
  return jobs;
}

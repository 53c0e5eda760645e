import type { Asking } from './asking.ts';
import { difference, normal } from './normal.ts';
import type { System } from './system.ts';

/** How many parameters of a question are compared. */
const COMPARED = 20;

/** Ends the run unless all systems answer the same to the same. */
export async function compare(asking: Asking, systems: readonly System[]): Promise<number> {
  const bodies = systems.map((system) => asking.bodies(system.name));
  const step = Math.max(1, Math.floor(asking.parameters.length / COMPARED));
  const chosen = asking.parameters
    .map((_, at) => at)
    .filter((at) => at % step === 0)
    .slice(0, COMPARED);
  for (const at of chosen) {
    const answers = await Promise.all(
      systems.map(async (system, which) =>
        normal(await system.ask(bodies[which]?.[at] as string, asking.headers(system.name, 0))),
      ),
    );
    for (const [which, answer] of answers.entries()) {
      const found = difference(answers[0], answer);
      if (found)
        throw new Error(
          `${asking.question.key}: ${systems[0]?.name} and ${systems[which]?.name} differ for ${JSON.stringify(asking.parameters[at]?.values)} at ${found}`,
        );
    }
  }
  return chosen.length;
}

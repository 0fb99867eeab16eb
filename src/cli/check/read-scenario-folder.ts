import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readScenarios, readYaml, type Problem, type Scenario } from '../../content/index.js';

/** Reads all of `scenarios/` in a help folder; what is wrong with a file goes to `problems`. */
export async function readScenarioFolder(folder: string, problems: Problem[]): Promise<Scenario[]> {
  const inside = await readdir(join(folder, 'scenarios'), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = inside
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = paths.map(async (path) => {
    const file = path.slice(folder.length + 1).replaceAll('\\', '/');
    return readScenarios(file, await readFile(path, 'utf8'), readYaml, (problem) =>
      problems.push({ ...problem, file }),
    );
  });
  return (await Promise.all(read)).flat();
}

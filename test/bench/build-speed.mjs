// How long a help folder takes to build, cold and after one file has changed: `npm run bench:content [FOLDER …]`, after
// the build. Runs on a copy. "Cold" is a new process from its start to its end, as an editor types it; "changed" is what
// `preview` and `build --watch` do on a save, from reading the folder to the last file written.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { contentSets, someFile } from './content-sets.mjs';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const { HelpFolder } = await import('../../dist/cli/help-folder.js');
const { PackWriter } = await import('../../dist/cli/build/write-pack.js');

/**
 * Wall seconds, and seconds of the processor: what else runs on the machine counts in the first alone. Each run builds
 * into a folder that was never there. One that has just been emptied is another case: ext4 passes over what was deleted
 * in the last minutes, file by file, and two thousand new files cost one or two seconds of the kernel more.
 */
export function coldSeconds(folder, out) {
  const fresh = join(mkdtempSync(`${out}-`), 'help');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', CHILD_USAGE, MAIN, 'build', folder, '--out', fresh],
    {
      encoding: 'utf8',
      env: { ...process.env, CI: '1' },
      maxBuffer: 1e8,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status === null || status > 1) throw new Error(stderr);
  return { wall, cpu: Number(/^cpu-seconds (\S+)$/m.exec(stderr)?.[1]) };
}

/** Has a process say at its end what it used. */
const CHILD_USAGE = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('\\ncpu-seconds ' + (userCPUTime + systemCPUTime) / 1e6 + '\\n'); });`,
)}`;

/** Seconds of a rebuild after each of these edits of one file. */
export async function changedSeconds(folder, out, edits) {
  const help = new HelpFolder(folder, '/', {});
  const writer = new PackWriter(out);
  await writer.write(help.compile());
  const file = someFile(folder);
  const text = readFileSync(file, 'utf8');
  const times = [];
  for (const edit of edits) {
    writeFileSync(file, edit(text));
    const cpu = process.cpuUsage();
    const start = performance.now();
    await writer.write(help.compile(), { between: true });
    const used = process.cpuUsage(cpu);
    times.push({ wall: (performance.now() - start) / 1000, cpu: (used.user + used.system) / 1e6 });
  }
  writeFileSync(file, text);
  return times;
}

export function median(times) {
  const of = (name) => times.map((time) => time[name]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return { wall: of('wall'), cpu: of('cpu') };
}

/** Runs `work` on a copy of a folder, with a place to build into. */
export async function onCopy(folder, work) {
  const copy = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    cpSync(folder, join(copy, 'help'), { recursive: true });
    return await work(join(copy, 'help'), join(copy, 'out'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [runs = '5'] = process.argv.filter((word) => word.startsWith('--runs=')).map((word) => word.slice(7));
  const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const words = Array.from({ length: Number(runs) }, (_, run) => (text) => `${text}\n\nChanged ${run}.\n`);
  const heading = Array.from({ length: Number(runs) }, (_, run) => (text) => `${text}\n\n## Changed ${run}\n`);
  const say = ({ wall, cpu }) => `${wall.toFixed(2).padStart(6)} s (processor ${cpu.toFixed(2)} s)`;
  for (const { name, folder } of contentSets(folders))
    await onCopy(folder, async (help, out) => {
      const cold = Array.from({ length: Number(runs) }, () => coldSeconds(help, out));
      console.log(name);
      console.log(`  cold               ${say(median(cold))}   asked: 5 s`);
      console.log(`  words changed      ${say(median(await changedSeconds(help, out, words)))}   asked: 0.5 s`);
      console.log(`  a heading changed  ${say(median(await changedSeconds(help, out, heading)))}   asked: 0.5 s`);
    });
  const [load] = loadavg();
  console.log(`median of ${runs}; load ${load.toFixed(1)} on ${availableParallelism()} processors at the end`);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { didYouMean, suggest, targetsIn, targetsOfEntry } from '../../content/index.js';
import { isFlow, type Flow, type LanguagePack, type Target } from '../../model/index.js';
import { UsageError, type Io } from '../command.js';
import { flowGraph, type FlowGraph } from './flow-graph.js';
import { flowMermaid } from './flow-mermaid.js';
import type { CompiledFolder } from '../help-folder.js';

/** What `handrail check --graph` is asked for. */
export interface GraphWish {
  /** Id, file or last part of either; without it all flows are drawn. */
  readonly flow?: string;
  /** Folder for SVG pictures, one a flow and language; without it Mermaid text is printed. */
  readonly out?: string;
}

interface DrawnFlow {
  readonly flow: Flow;
  readonly pack: LanguagePack;
  readonly file: string;
}

/**
 * Draws the flows of a help folder, with what the checks found in red. Throws a {@link UsageError} when there is no such
 * flow, and an error that says what to install when pictures are asked for and cannot be laid out.
 */
export async function drawFlows(folder: CompiledFolder, wish: GraphWish, io: Io): Promise<void> {
  const wanted = chooseFlows(folder, wish.flow);
  const graphOf = ({ flow, pack, file }: DrawnFlow): FlowGraph => {
    const own = folder.problems.filter((problem) => problem.file === file);
    const lines = folder.places.find((place) => place.file === file && place.id === flow.id)?.steps ?? [];
    const places = flow.steps.map(({ id }, index) => ({
      id,
      from: lines[index] ?? 0,
      to: lines[index + 1] ?? Infinity,
    }));
    return flowGraph(flow, {
      direction: pack.direction,
      entrances: entrancesOf(folder.packs, flow.id),
      titleOf: (id) => titleIn([pack, ...folder.packs], id),
      problemsOf: (step) => {
        const place = places.find(({ id }) => id === step);
        return own.filter(({ line = 0 }) => place !== undefined && line >= place.from && line < place.to);
      },
    });
  };
  if (wish.out === undefined) return printMermaid(onceEach(wanted), graphOf, wish.flow !== undefined, io);
  const { flowSvg } = await loadDrawing();
  for (const drawn of wanted) {
    const path = join(wish.out, fileName(drawn, folder.packs.length > 1));
    const full = resolve(io.cwd, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, flowSvg(graphOf(drawn)));
    io.out(`wrote ${path}`);
  }
}

/** One flow is printed as it is, for a file of its own; several as Markdown, which viewers of repositories draw. */
function printMermaid(
  flows: readonly DrawnFlow[],
  graphOf: (drawn: DrawnFlow) => FlowGraph,
  alone: boolean,
  io: Io,
): void {
  for (const drawn of flows) {
    const text = flowMermaid(graphOf(drawn));
    if (alone && flows.length === 1) io.out(text);
    else io.out(`## ${drawn.flow.title}\n\n${drawn.file}\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`);
  }
}

/** Laying out boxes takes an optional package. Throws an error that says what to install. */
async function loadDrawing(): Promise<{ flowSvg: (graph: FlowGraph) => string }> {
  try {
    return await import('./flow-svg.js');
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('@dagrejs/dagre')) throw error;
    throw new Error(
      'Pictures need the package "@dagrejs/dagre". Install it with: npm i -D @dagrejs/dagre. Without --out, --graph prints Mermaid text and needs nothing.',
      { cause: error },
    );
  }
}

function chooseFlows(folder: CompiledFolder, name: string | undefined): DrawnFlow[] {
  const all = folder.packs.flatMap((pack) =>
    pack.entries.filter(isFlow).map((flow): DrawnFlow => {
      const place = folder.places.find(({ language, id }) => language === pack.language && id === flow.id);
      return { flow, pack, file: place?.file ?? flow.id };
    }),
  );
  if (all.length === 0)
    throw new UsageError('There is no flow in this folder. Write type: flow into one of its files.');
  if (name === undefined) return all;
  const namesOf = ({ flow, file }: DrawnFlow): string[] =>
    [flow.id, file, flow.slug].flatMap((one) => [one, one.split('/').at(-1) ?? one]);
  const found = all.filter((drawn) => namesOf(drawn).includes(name));
  // A file is of one language; an id is the same in all.
  if (found.length > 0) return found;
  const ids = [...new Set(all.map(({ flow }) => flow.id))];
  throw new UsageError(
    `"${name}" is no flow. ${didYouMean(suggest(name, all.flatMap(namesOf)), `There is ${ids.join(', ')}.`)}`,
  );
}

/** Of a flow in several languages the first, which is the default language's. */
function onceEach(flows: readonly DrawnFlow[]): DrawnFlow[] {
  return flows.filter(({ flow }, index) => flows.findIndex((other) => other.flow.id === flow.id) === index);
}

function entrancesOf(packs: readonly LanguagePack[], flow: string): Set<string> {
  const targets = packs.flatMap(({ entries, notices, replies }): Target[] => [
    ...entries.flatMap(targetsOfEntry),
    ...[...notices, ...replies].flatMap(({ body }) => targetsIn(body)),
    ...replies.flatMap(({ choices }) => choices.map(({ to }) => to)),
  ]);
  return new Set(
    targets.flatMap((to) => (to.kind === 'flow' && to.id === flow && to.step !== undefined ? [to.step] : [])),
  );
}

function titleIn(packs: readonly LanguagePack[], id: string): string | undefined {
  for (const { entries } of packs) {
    const found = entries.find((entry) => entry.id === id);
    if (found) return found.title;
  }
  return undefined;
}

/** `de/orders/return.svg`; an id is the editor's and must not climb out of the folder. */
function fileName({ flow, pack }: DrawnFlow, manyLanguages: boolean): string {
  const parts = flow.id.split('/').map((part) => part.replace(/[^\p{L}\p{N}_.-]/gu, '-').replace(/^\.*$/, '-'));
  return `${manyLanguages ? `${pack.language}/` : ''}${parts.join('/')}.svg`;
}

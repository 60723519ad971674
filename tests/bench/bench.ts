import { writeFile } from 'node:fs/promises';
import { measureAudit } from './audit-figures';
import { type BenchOptions, parseBenchOptions, usage } from './bench-options';
import { measureFloods } from './flood-figures';
import { type Lab, openLab } from './lab/lab';
import { measureScenarios } from './measure-scenarios';
import { measurePatterns } from './pattern-figures';
import { measureProgram } from './program-figures';
import { type Figure, renderFigureList } from './render-figures';
import { renderFigures, type ScenarioFigures } from './scenario-figures';
import { floods } from './scenarios/flooding';
import { scenarios } from './scenarios/scenarios';
import { measureWindow } from './window-figures';

/** The default paths, from the project's folder; the script that starts the bench may set others. */
const {
  BENCH_FOLDER: folder = 'dist/bench',
  BENCH_SOURCES: sources = 'tests/bench',
  BENCH_PROGRAM: program = 'dist/cli/mailwright.js',
  MAILWRIGHT_ELECTRON: electron = '',
} = process.env;

const auditPrograms = { mailwright: program, servers: `${folder}/audit-servers/audit-servers.js` };

/** Everything that was measured. */
interface Measured {
  readonly scenarios: readonly ScenarioFigures[];
  readonly figures: readonly Figure[];
}

async function bench(args: readonly string[]): Promise<number> {
  const options = parseBenchOptions(args);
  if (typeof options === 'string') {
    print(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.isList) {
    for (const { id, about } of scenarios) print(`${id.padEnd(26)}${about}\n`);
    return 0;
  }
  const measured = await measure(options);
  if (measured.scenarios.length > 0) print(`\n${renderFigures(measured.scenarios)}\n\n`);
  print(renderFigureList(measured.figures));
  if (options.jsonFile !== null) await writeFile(options.jsonFile, `${JSON.stringify(measured, null, 2)}\n`);
  return 0;
}

async function measure(options: BenchOptions): Promise<Measured> {
  const { parts } = options;
  const inLab = parts.includes('scenarios') || parts.includes('floods') ? await withLab(options) : nothing;
  return {
    scenarios: inLab.scenarios,
    figures: [
      ...inLab.figures,
      ...(parts.includes('patterns') ? measurePatterns() : []),
      ...(parts.includes('program') ? await measureProgram(program, sources) : []),
      ...(parts.includes('window') ? await measureWindow(electron, sources) : []),
      ...(parts.includes('audit') ? await measureAudit(auditPrograms) : []),
    ],
  };
}

const nothing: Measured = { scenarios: [], figures: [] };

async function withLab(options: BenchOptions): Promise<Measured> {
  const lab = await openLab([...scenarios, ...floods], {
    sources: `${sources}/lab`,
    serverProgram: `${folder}/server-process/server-process.js`,
  });
  process.once('SIGINT', () => void lab.close().then(() => process.exit(130)));
  try {
    return await measureIn(lab, options);
  } finally {
    await lab.close();
  }
}

async function measureIn(lab: Lab, options: BenchOptions): Promise<Measured> {
  const { parts } = options;
  const programs = { mailwright: program, floor: `${folder}/floor-process/floor-process.js` };
  return {
    scenarios: parts.includes('scenarios') ? await measureScenarios(lab, options, programs, print) : [],
    figures: parts.includes('floods') ? await measureFloods(lab, program, sources) : [],
  };
}

function print(text: string): void {
  process.stdout.write(text);
}

void bench(process.argv.slice(2)).then((code) => process.exit(code));

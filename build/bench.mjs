import { accessSync, constants } from 'node:fs';
import { basename } from 'node:path';
import { CannotGoOn, exitWith } from './cannot-go-on.mjs';
import { findProgram } from './find-program.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare } from './prepare.mjs';
import { projectPath } from './project-path.mjs';
import { runProgram } from './run-program.mjs';
import { openDisplay } from './testing/open-display.mjs';

/** Debian packages that the lab needs, and the programs that must be found once they are installed. */
const labPackages = ['iproute2', 'nftables', 'dnsmasq-base', 'gcc', 'libc6-dev'];
const labPrograms = ['ip', 'nft', 'dnsmasq', 'cc', 'chrt'];

/** The programs to bundle: the bench, the servers of its labs, and the floor, which knows every answer. */
const entries = [
  'tests/bench/bench.ts',
  'tests/bench/lab/server-process.ts',
  'tests/bench/floor/floor-process.ts',
  'tests/audit/lab/audit-servers.ts',
];

await exitWith(async () => {
  const args = process.argv.slice(2);
  refuseWhereNoLabCanBe();
  const runtime = await prepare({ systemPackages: labPackages, mayInstall: !args.includes(noSystemPackages) });
  const missing = labPrograms.filter((name) => findProgram(name) === null);
  if (missing.length > 0) throw new CannotGoOn(`The bench needs ${missing.join(', ')}, which cannot be found.`);

  // Imported here because it needs the packages that were installed above.
  const { bundleForNode } = await import('./bundle.mjs');
  for (const entry of entries) await bundleForNode({ entry, folder: `dist/bench/${basename(entry, '.ts')}` });
  const display = hasDisplay() ? {} : { DISPLAY: (await openDisplay()).name };
  const program = projectPath('dist', 'bench', 'bench', 'bench.js');
  const passedOn = args.filter((argument) => argument !== noSystemPackages);
  // Real-time priority lets the bench read its clock promptly on a busy machine. The programs that it starts do not inherit it.
  const first = ['--rr', '--reset-on-fork', '4', process.execPath];
  return await runProgram('chrt', [...first, program, ...passedOn], {
    ...display,
    MAILWRIGHT_ELECTRON: runtime.program,
  });
});

/** Throws where the lab cannot be built: it needs network namespaces, which only root can make, and a TUN device. */
function refuseWhereNoLabCanBe() {
  if (process.platform !== 'linux')
    throw new CannotGoOn('The bench runs on Linux only: its lab is made of network namespaces.');
  if (process.getuid?.() !== 0) throw new CannotGoOn('The bench needs root, for networks of its own.');
  try {
    accessSync('/dev/net/tun', constants.R_OK | constants.W_OK);
  } catch {
    throw new CannotGoOn('The bench needs /dev/net/tun, which cannot be opened here.');
  }
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../project-path.mjs';
import { captureProgram } from '../run-program.mjs';

const version = '2.57.0';

/**
 * The path of the real core of Delta Chat, which takes its commands as JSON-RPC; null where it cannot be had from the npm registry. It is
 * downloaded once, and is no dependency of the project.
 */
export async function provideDeltaChatCore() {
  const folder = projectPath('dist', 'unpacked', `deltachat-rpc-server-${version}`);
  const program = join(folder, 'package', 'deltachat-rpc-server');
  if (existsSync(program)) return program;
  const unpacking = projectPath('dist', `unpacking-delta-chat-${process.pid}`);
  mkdirSync(unpacking, { recursive: true });
  try {
    const name = `@deltachat/stdio-rpc-server-${process.platform}-${process.arch}`;
    const packed = await captureProgram('npm', [
      'pack',
      '--silent',
      `${name}@${version}`,
      '--pack-destination',
      unpacking,
    ]);
    const archive = join(unpacking, packed.output.trim());
    if (packed.code !== 0 || (await captureProgram('tar', ['-xzf', archive, '-C', unpacking])).code !== 0) return null;
    mkdirSync(projectPath('dist', 'unpacked'), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacking, folder);
    return program;
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
  }
}

import { projectPath } from '../project-path.mjs';
import { runProgram } from '../run-program.mjs';

/**
 * Runs a tool of node_modules with this Node, and gives its exit code.
 *
 * @param {string} script - Path in node_modules.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(script, args, env = {}) {
  return runProgram(process.execPath, [projectPath('node_modules', ...script.split('/')), ...args], env);
}

import { projectPath } from '../project-path.mjs';
import { runProgram } from '../run-program.mjs';

/**
 * Runs a tool of node_modules, and gives its exit code.
 *
 * @param {string} script - Path in node_modules.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node] - The Node that runs it; this one where none is named.
 */
export function runTool(script, args, env = {}, node = process.execPath) {
  return runProgram(node, [projectPath('node_modules', ...script.split('/')), ...args], env);
}

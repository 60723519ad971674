import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { projectPath } from './project-path.mjs';

/**
 * How a program ended; `code` is 1 where it could not be started or a signal ended it.
 *
 * @typedef {{ readonly code: number, readonly output: string, readonly errors: string }} Ended
 */

/**
 * Runs a program and waits for its end; its output is shown as it comes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] - Added to this process's environment.
 * @param {string} [folder] - Where it runs; the project's folder where none is named.
 * @returns {Promise<number>} The exit code.
 */
export async function runProgram(program, args, env = {}, folder = projectPath()) {
  return (await start(program, args, env, folder, 'inherit')).code;
}

/**
 * Runs a program without showing anything, and gives what it printed on its two streams.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] - Added to this process's environment.
 * @returns {Promise<Ended>}
 */
export function captureProgram(program, args, env = {}) {
  return start(program, args, env, projectPath(), ['ignore', 'pipe', 'pipe']);
}

/**
 * Runs a program with its output in a file, and waits for its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} file - Its path; what stood there is replaced.
 * @param {NodeJS.ProcessEnv} [env] - Added to this process's environment.
 * @returns {Promise<number>} The exit code.
 */
export async function logProgram(program, args, file, env = {}) {
  const log = openSync(file, 'w');
  try {
    return (await start(program, args, env, projectPath(), ['ignore', log, log])).code;
  } finally {
    closeSync(log);
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<Ended>}
 */
function start(program, args, env, cwd, stdio) {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, stdio, shell: needsShell(program) };
    const child = spawn(program, [...args], options);
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', (error) => resolve({ code: 1, output, errors: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

/**
 * On Windows npm is a batch file, which only a shell starts.
 *
 * @param {string} program
 */
function needsShell(program) {
  return process.platform === 'win32' && program === 'npm';
}

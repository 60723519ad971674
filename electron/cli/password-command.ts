import { spawn } from 'node:child_process';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { Secret } from '../core/secret';

/**
 * The password that a command of the user prints in its first line. The command has no standard input, and its standard error is not
 * shown. It is stopped after a time limit. The failure is a sentence.
 */
export async function passwordFromCommand(command: string, signal: AbortSignal): Promise<Result<Secret, Message>> {
  return await new Promise((resolve) => {
    const child = spawn(command, { shell: true, windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let sizeBytes = 0;

    function end(result: Result<Secret, Message>): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    }
    /** Stops the command. Processes that it has started may go on, but are not waited for. */
    function stop(reason: Message): void {
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.unref();
      end(failed(reason));
    }
    const seconds = limits.passwordCommandMs / 1_000;
    const timer = setTimeout(
      () => stop(message('cli.password-command.too-slow', { seconds })),
      limits.passwordCommandMs,
    );
    const onAbort = () => stop(message('cli.password-command.cancelled'));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();

    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes > limits.passwordCommandBytes)
        stop(message('cli.password-command.too-long', { limit: limits.passwordCommandBytes }));
    });
    child.on('error', (error) => stop(message('cli.password-command.not-started', { detail: codeOf(error) })));
    child.on('close', (code, endedBy) => {
      if (endedBy !== null) end(failed(message('cli.password-command.ended', { signal: endedBy })));
      else if (code !== 0) end(failed(message('cli.password-command.failed', { code: code ?? 0 })));
      else end(firstLineOf(Buffer.concat(chunks)));
    });
  });
}

function firstLineOf(output: Uint8Array): Result<Secret, Message> {
  try {
    const [line = ''] = new TextDecoder('utf-8', { fatal: true }).decode(output).split(/\r?\n/, 1);
    return line === '' ? failed(message('cli.password-command.empty')) : ok(new Secret(line));
  } catch {
    return failed(message('cli.password-command.not-text'));
  }
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? error.name;
}

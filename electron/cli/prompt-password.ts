import { Secret } from '../core/secret';
import { leaveNoCoreDump } from '../node/leave-no-core-dump';

const keys = { enter: ['\r', '\n'], interrupt: '\u0003', endOfInput: '\u0004', erase: ['\u007f', '\b'] };

/** Whether there is a person to ask: a terminal to read from and one to write the question to. */
export function canPrompt(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Asks for a password without showing it. Null where the answer is empty or the signal ends the wait. */
export async function promptPassword(question: string, signal: AbortSignal): Promise<Secret | null> {
  const { stdin, stderr } = process;
  leaveNoCoreDump();
  return await new Promise((resolve) => {
    let typed = '';
    const end = (secret: Secret | null) => {
      stdin.off('data', onData);
      signal.removeEventListener('abort', onAbort);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(secret);
    };
    const onAbort = () => end(null);
    const onData = (chunk: string) => {
      // Arrow keys and the like arrive as one chunk that begins with ESC, and are no part of a password.
      if (chunk.startsWith('\u001b')) return;
      for (const key of chunk) {
        if (keys.enter.includes(key)) return end(typed === '' ? null : new Secret(typed));
        if (key === keys.endOfInput) return end(null);
        // Raw mode hands Ctrl-C over as a character; the program's own handler decides what it means.
        if (key === keys.interrupt) return void process.kill(process.pid, 'SIGINT');
        if (keys.erase.includes(key)) typed = [...typed].slice(0, -1).join('');
        else if (key >= ' ') typed += key;
      }
    };
    stderr.write(question);
    stdin.setEncoding('utf8');
    stdin.setRawMode(true);
    stdin.on('data', onData);
    stdin.resume();
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

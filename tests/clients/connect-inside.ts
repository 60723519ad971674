import { spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import type { NetworkNamespace } from '../servers/network-namespace';

const relay =
  'const socket = require("node:net").connect(process.argv[1], "127.0.0.1"); process.stdin.pipe(socket).pipe(process.stdout)';

/** Connects from outside to a port of 127.0.0.1 inside a namespace. The stream ends where the program inside closes the connection. */
export function connectInside(namespace: NetworkNamespace, port: number): Duplex {
  const { stdin, stdout } = spawn(
    'ip',
    ['netns', 'exec', namespace.name, process.execPath, '-e', relay, String(port)],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  return Duplex.from({ writable: stdin, readable: stdout });
}

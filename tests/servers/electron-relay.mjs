// Starts Electron in a network namespace so that Playwright can drive it from outside. For each debugging port that Electron
// announces, a port outside the namespace is opened that leads to it, and is announced instead. Arguments: the namespace, the path of
// Electron, Electron's own arguments.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const [namespace, program, ...args] = process.argv.slice(2);
const inside = ['netns', 'exec', namespace];
const relay =
  'const socket = require("node:net").connect(process.argv[1], "127.0.0.1"); process.stdin.pipe(socket).pipe(process.stdout)';

const electron = spawn('ip', [...inside, program, ...args], {
  stdio: ['inherit', 'inherit', 'pipe'],
});
electron.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => electron.kill());

for await (const line of createInterface(electron.stderr)) {
  const [announced, port] = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
  const shown = port === undefined ? line : line.replace(announced, `ws://127.0.0.1:${await openRelay(port)}`);
  process.stderr.write(`${shown}\n`);
}

/** Opens a port outside the namespace that leads to a port inside, and gives its number. */
function openRelay(port) {
  const server = createServer((connection) => {
    const { stdin, stdout } = spawn('ip', [...inside, process.execPath, '-e', relay, port], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    connection.pipe(stdin);
    stdout.pipe(connection);
    for (const end of [connection, stdin, stdout]) end.on('error', () => connection.destroy());
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

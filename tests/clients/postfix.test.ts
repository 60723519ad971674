import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { postfix } from '../../electron/core/programs/postfix';
import { makeQueue, queueServices } from '../servers/postfix';
import { type ClientBed, filesOf, type Trial } from './client-bed';
import { hostileLogins, provesSending, recipient } from './sending-program';

/** Where the Postfix of a trial takes messages from the same computer. */
const door = { address: '127.0.0.1', port: 2500 };
const socket = `${door.address}:${door.port}`;

/** Starts a Postfix that relays with our files, which are in /etc/postfix inside. Gives its log file, and how to end it. */
async function startRelay(bed: ClientBed, trial: Trial) {
  const folder = `${await bed.home()}-relay`;
  const configuration = join('/etc/netns', bed.namespace.name, 'postfix');
  const [parameters, table] = filesOf(postfix, trial);
  await makeQueue(folder);
  await mkdir(configuration, { recursive: true });
  const files = {
    'main.cf': `${ownParameters(folder)}${parameters?.content}`,
    'master.cf': `${socket} inet n - n - - smtpd\n${queueServices}`,
    sasl_passwd: String(table?.content),
  };
  // Postfix waits two seconds before it reads a file that is so new.
  const aMinuteAgo = new Date(Date.now() - 60_000);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(configuration, name), content, { mode: 0o600 });
    await utimes(join(configuration, name), aMinuteAgo, aMinuteAgo);
  }
  const daemons = (await bed.namespace.run('postconf', ['-dh', 'daemon_directory'])).trim();
  const master = bed.namespace.start(join(daemons, 'master'), ['-c', '/etc/postfix']);
  await expect.poll(() => bed.namespace.run('ss', ['-Hlnt']), { timeout: 20_000 }).toContain(socket);
  return {
    logFile: join(folder, 'postfix.log'),
    end: async () => {
      master.process.kill();
      await master.exitCode;
    },
  };
}

function ownParameters(folder: string): string {
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file_prefixes = ${folder}
maillog_file = ${folder}/postfix.log
myhostname = website.test.example
mydestination =
alias_maps =
alias_database =
`;
}

provesSending({
  program: postfix,
  // Its table cannot hold a password with a blank at its end.
  trials: hostileLogins,
  send: async (bed, trial) => {
    const relay = await startRelay(bed, trial);
    try {
      const args = [`--host=${door.address}`, `--port=${door.port}`, '--from=jane@guessed.example', recipient];
      await bed.namespace.run('msmtp', args, { input: 'Subject: test\n\ntest\n' });
      const log = () => readFile(relay.logFile, 'utf8').catch(() => '');
      await expect.poll(log, { timeout: 30_000 }).toContain('status=');
      expect(await log()).toContain('status=sent');
    } finally {
      await relay.end();
    }
  },
});

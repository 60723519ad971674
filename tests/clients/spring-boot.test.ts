import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { springBoot } from '../../electron/core/programs/spring-boot';
import { type ClientBed, saveFor } from './client-bed';
import { outputOf } from './installed-program';
import { provesSending, recipient, senderScript } from './sending-program';

const libraries = [
  ...['spring3-core', 'spring3-beans', 'spring3-context', 'spring3-context.support', 'commons-logging'],
  ...['javax.mail', 'javax.activation'],
].map((name) => `/usr/share/java/${name}.jar`);

const classes = await mkdtemp(join(tmpdir(), 'mailwright-spring-'));
afterAll(() => rm(classes, { recursive: true }));
outputOf('javac', ['-cp', libraries.join(':'), '-d', classes, senderScript('SpringBoot.java')]);

/** Where Java finds the authority of the test: it keeps those that it trusts in a file of its own. */
const trusted = join(classes, 'trusted.p12');
const trustsAuthority = [`trustStore=${trusted}`, 'trustStorePassword=changeit'].map(
  (each) => `-Djavax.net.ssl.${each}`,
);

function trustAuthority({ authority }: ClientBed): void {
  if (existsSync(trusted)) return;
  const added = ['-importcert', '-noprompt', '-alias', 'test', '-file', authority.file];
  outputOf('keytool', [...added, '-keystore', trusted, '-storetype', 'PKCS12', '-storepass', 'changeit']);
}

// Spring Boot itself is in no registry that the tests can ask. Spring's own mail sender, which it fills with these properties, is.
provesSending({
  program: springBoot,
  row: 'spring-boot (JavaMailSender)',
  send: async (bed, trial) => {
    const path = await saveFor(springBoot, trial, join(await bed.home(), 'application.properties'));
    trustAuthority(bed);
    const classPath = [classes, ...libraries].join(':');
    const args = [...trustsAuthority, '-cp', classPath, 'SpringBoot'];
    return bed.namespace.run('java', [...args, path, 'jane@guessed.example', recipient]);
  },
});

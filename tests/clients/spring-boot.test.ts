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

/** Java keeps the authorities that it trusts in a file of its own. */
async function trustStore(bed: ClientBed): Promise<string> {
  const path = join(await bed.home(), 'trusted.p12');
  const import_ = ['-importcert', '-noprompt', '-alias', 'test', '-file', bed.authority.file];
  outputOf('keytool', [...import_, '-keystore', path, '-storetype', 'PKCS12', '-storepass', 'changeit']);
  return path;
}

// Spring Boot itself is in no registry that the tests can ask. Spring's own mail sender, which it fills with these properties, is.
provesSending({
  program: springBoot,
  row: 'spring-boot (JavaMailSender)',
  send: async (bed, trial) => {
    const path = await saveFor(springBoot, trial, join(await bed.home(), 'application.properties'));
    const trusted = `-Djavax.net.ssl.trustStore=${await trustStore(bed)}`;
    const classPath = [classes, ...libraries].join(':');
    const address = 'jane@guessed.example';
    const args = [trusted, '-Djavax.net.ssl.trustStorePassword=changeit', '-cp', classPath, 'SpringBoot'];
    return bed.namespace.run('java', [...args, path, address, recipient]);
  },
});

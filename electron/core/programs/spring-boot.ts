import { type JavaProperty, renderJavaProperties } from '../formats/java-properties';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

/** Spring Boot, a framework for services in Java. https://docs.spring.io/spring-boot/reference/io/email.html */
export const springBoot = websiteProgram({
  id: 'spring-boot',
  name: 'Spring Boot',
  formatUrl: 'https://docs.spring.io/spring-boot/reference/io/email.html',
  about: message('export.spring-boot.about'),
  signIns: ['password', 'none'],
  insistsOnStarttls: true,
  misreading: (text, field) => (field === 'login' || field === 'password' ? variableOf(text) : null),
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.application.properties`;
    return {
      files: [websiteFile(name, renderJavaProperties(propertiesFor(settings, say)), settings)],
      ways: [
        websiteWay(settings, {
          id: 'properties',
          title: message('export.spring-boot.properties'),
          files: [name],
          steps: [
            message('export.spring-boot.properties.paste', { file: name }),
            message('export.spring-boot.properties.from', { address: settings.address }),
          ],
        }),
      ],
    };
  },
});

/** No version before 6.2 of Spring has a way to write this without a variable. */
function variableOf(text: string): 'variable' | null {
  return text.includes('$' + '{') ? 'variable' : null;
}

function propertiesFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly JavaProperty[] {
  const { host, port, security, login, password, comments } = settings;
  const javaMail = (key: string, value: string | boolean) =>
    [`spring.mail.properties.mail.smtp.${key}`, value] as const;
  return [
    ...comments.map((comment) => ({ comment })),
    ['spring.mail.host', host],
    ['spring.mail.port', port],
    ...(login === null ? [] : [['spring.mail.username', login] as const]),
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ...(login === null ? [] : [['spring.mail.password', password ?? ''] as const]),
    ['spring.mail.default-encoding', 'UTF-8'],
    javaMail('auth', login !== null),
    ...(security === 'starttls' ? [javaMail('starttls.enable', true), javaMail('starttls.required', true)] : []),
    ...(security === 'tls' ? [javaMail('ssl.enable', true)] : []),
    ...(security === 'none' ? [] : [javaMail('ssl.checkserveridentity', true)]),
    // Without them it waits for ever.
    ...['connectiontimeout', 'timeout', 'writetimeout'].map((key) => javaMail(key, '30000')),
  ];
}

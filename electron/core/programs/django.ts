import { phrase } from '../formats/phrase';
import { type PythonSetting, renderPythonSettings } from '../formats/python-settings';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import {
  beyondAscii,
  passwordComments,
  type WebsiteSettings,
  websiteFile,
  websiteProgram,
  websiteWay,
} from './website-program';

/** Django, a framework for websites in Python. https://docs.djangoproject.com/en/stable/topics/email/ */
export const django = websiteProgram({
  id: 'django',
  name: 'Django',
  formatUrl: 'https://docs.djangoproject.com/en/stable/topics/email/',
  about: message('export.django.about'),
  insistsOnStarttls: true,
  // Python's library for SMTP signs in with ASCII alone, and Django makes another mailbox of such an address.
  misreading: (text, field) => (field === 'name' ? null : beyondAscii(text)),
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.django.py`;
    const mailers = `${settings.fileStem}.django-mailers.py`;
    const notes = settings.security === 'none' ? [] : [message('export.django.certificates')];
    return {
      files: [
        websiteFile(name, renderPythonSettings(settingsFor(settings, say)), settings),
        websiteFile(mailers, renderPythonSettings(mailersFor(settings, say)), settings),
      ],
      ways: [
        websiteWay(settings, {
          id: 'settings',
          title: message('export.django.settings'),
          files: [name],
          steps: [
            message('export.django.settings.paste', { file: name }),
            message('export.django.settings.test', { address: settings.address }),
          ],
          notes: [message('export.django.settings.versions'), ...notes],
        }),
        websiteWay(settings, {
          id: 'mailers',
          title: message('export.django.mailers'),
          files: [mailers],
          steps: [
            message('export.django.mailers.paste', { file: mailers }),
            message('export.django.settings.test', { address: settings.address }),
          ],
        }),
      ],
    };
  },
});

function settingsFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly PythonSetting[] {
  const { host, port, security, login, password, comments } = settings;
  return [
    ...comments.map((comment) => ({ comment })),
    ['EMAIL_BACKEND', 'django.core.mail.backends.smtp.EmailBackend'],
    ['EMAIL_HOST', host],
    ['EMAIL_PORT', port],
    ['EMAIL_USE_TLS', security === 'starttls'],
    ['EMAIL_USE_SSL', security === 'tls'],
    ['EMAIL_HOST_USER', login ?? ''],
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ['EMAIL_HOST_PASSWORD', password ?? ''],
    ['EMAIL_TIMEOUT', 30],
    ...senderLines(settings),
  ];
}

/** The setting of version 6.1, which refuses to start where any of the older ones stands beside it. */
function mailersFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly PythonSetting[] {
  const { host, port, security, login, password, comments } = settings;
  const options: readonly PythonSetting[] = [
    ['host', host],
    ['port', port],
    ['use_tls', security === 'starttls'],
    ['use_ssl', security === 'tls'],
    ['username', login ?? ''],
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ['password', password ?? ''],
    ['timeout', 30],
  ];
  return [
    ...comments.map((comment) => ({ comment })),
    [
      'MAILERS',
      [
        [
          'default',
          [
            ['BACKEND', 'django.core.mail.backends.smtp.EmailBackend'],
            ['OPTIONS', options],
          ],
        ],
      ],
    ],
    ...senderLines(settings),
  ];
}

function senderLines({ address, name }: WebsiteSettings): readonly PythonSetting[] {
  return [
    ['DEFAULT_FROM_EMAIL', name === null ? address : `${phrase(name)} <${address}>`],
    ['SERVER_EMAIL', address],
  ];
}

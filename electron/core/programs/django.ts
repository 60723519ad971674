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
  // Python's library for SMTP encodes both in ASCII.
  misreading: (text, field) => (field === 'login' || field === 'password' ? beyondAscii(text) : null),
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.django.py`;
    return {
      files: [websiteFile(name, renderPythonSettings(settingsFor(settings, say)), settings)],
      ways: [
        websiteWay(settings, {
          id: 'settings',
          title: message('export.django.settings'),
          files: [name],
          steps: [
            message('export.django.settings.paste', { file: name }),
            message('export.django.settings.test', { address: settings.address }),
          ],
          notes: settings.security === 'none' ? [] : [message('export.django.certificates')],
        }),
      ],
    };
  },
});

function settingsFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly PythonSetting[] {
  const { host, port, security, login, password, address, name, comments } = settings;
  const from = name === null ? address : `${phrase(name)} <${address}>`;
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
    ['DEFAULT_FROM_EMAIL', from],
    ['SERVER_EMAIL', address],
  ];
}

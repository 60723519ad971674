import { isPlainVariable, renderDotenv } from '../formats/dotenv';
import { type GoIniSection, isGoIniValue, renderGoIni } from '../formats/go-ini';
import { hostInUrl } from '../formats/percent-encoding';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

const policies = { tls: null, starttls: 'MandatoryStartTLS', none: 'NoStartTLS' } as const;

/** Grafana. https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#smtp */
export const grafana = websiteProgram({
  id: 'grafana',
  name: 'Grafana',
  formatUrl: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#smtp',
  about: message('export.grafana.about'),
  insistsOnStarttls: true,
  // It does TLS from the start on port 465, and there alone.
  carriesConnection: ({ port, security }) => (security === 'tls') === (port === 465),
  otherPorts: () => [465, 587],
  misreading: (text) => (isGoIniValue(text) && !/\$\{|\$__\w+\{/.test(text) ? null : 'variable'),
  write: (settings, { say }) => {
    const ini = `${settings.fileStem}.grafana.ini`;
    const env = `${settings.fileStem}.grafana.env`;
    const variables = variablesFor(settings);
    const arePlain = variables.every(([, value]) => isPlainVariable(value));
    const isNameLeftOut = settings.name !== null && !isPlainVariable(settings.name);
    const missing = passwordComments(settings, say, message('export.grafana.env.password'));
    const comments = [...settings.comments, ...missing].map((comment) => ({ comment }));
    return {
      files: [
        websiteFile(ini, renderGoIni(settings.comments, [smtpSection(settings, say)]), settings),
        ...(arePlain ? [websiteFile(env, renderDotenv([...comments, ...variables]), settings)] : []),
      ],
      ways: [
        websiteWay(settings, {
          id: 'ini',
          title: message('export.grafana.ini'),
          files: [ini],
          steps: [message('export.grafana.ini.paste', { file: ini }), message('export.grafana.test')],
        }),
        ...(arePlain
          ? [
              websiteWay(settings, {
                id: 'env',
                title: message('export.grafana.env'),
                files: [env],
                steps: [message('export.grafana.env.run', { file: env }), message('export.grafana.test')],
                notes: isNameLeftOut ? [message('export.grafana.env.name')] : [],
              }),
            ]
          : []),
      ],
      impossible: arePlain ? [] : [message('export.grafana.env.not-plain')],
    };
  },
});

function smtpSection(settings: WebsiteSettings, say: ExportRequest['say']): GoIniSection {
  const { host, port, security, login, password, address, name } = settings;
  const policy = policies[security];
  return {
    name: 'smtp',
    lines: [
      ['enabled', 'true'],
      ['host', `${hostInUrl(host)}:${port}`],
      ...(login === null ? [] : [['user', login] as const]),
      ...passwordComments(settings, say).map((comment) => ({ comment })),
      ...(login === null ? [] : [['password', password ?? ''] as const]),
      ['skip_verify', 'false'],
      ...(policy === null ? [] : [['startTLS_policy', policy] as const]),
      ['from_address', address],
      ...(name === null ? [] : [['from_name', name] as const]),
    ],
  };
}

function variablesFor(settings: WebsiteSettings): readonly (readonly [name: string, value: string])[] {
  const { host, port, security, login, password, address, name } = settings;
  const policy = policies[security];
  return [
    ['GF_SMTP_ENABLED', 'true'],
    ['GF_SMTP_HOST', `${hostInUrl(host)}:${port}`],
    ...(login === null ? [] : [['GF_SMTP_USER', login] as const]),
    ...(password === null ? [] : [['GF_SMTP_PASSWORD', password] as const]),
    ['GF_SMTP_SKIP_VERIFY', 'false'],
    ...(policy === null ? [] : [['GF_SMTP_STARTTLS_POLICY', policy] as const]),
    ['GF_SMTP_FROM_ADDRESS', address],
    ...(name !== null && isPlainVariable(name) ? [['GF_SMTP_FROM_NAME', name] as const] : []),
  ];
}

/** Words about the settings of command-line programs and websites that were not read. */
export const readCommandLineWords = {
  'read.settings.command':
    '{program} runs a command that gives {what, select, login {a login name} host {a server} settings {more settings} other {a value}}. Mailwright runs none, so this is not known.',
  'read.settings.include-missing':
    '{program} also reads the file {path}, which was not at hand. Its settings are missing here.',
  'read.settings.include-loop': 'The file {path} leads back to itself. It was read once.',
  'read.settings.not-used': '{program} does not use these settings, because {setting} is not turned on.',
  'read.settings.stops': '{program} stops at line {line}, which it does not understand. It uses nothing of this file.',
  'read.settings.tunnel':
    'The account “{account}” connects through a command and not to a server. It has no server here.',
  'read.settings.starttls-on-tls-port':
    'The account “{account}” uses STARTTLS on port {port}, where servers expect TLS at once. {program} fails there.',
} as const;

/** Words of the port test, which runs on a website's own host. */
export const websiteProbeWords = {
  'export.website-probe.about': 'Which ports a website’s own host lets through',
  'export.website-probe.carries': 'The name of the server for sending, and the ports that are tried.',
  'export.website-probe.cannot.sign-in':
    'It holds no password and does not sign in: it only tries ports and encryption.',
  'export.website-probe.php': 'As a PHP file, for any web host',
  'export.website-probe.php.run':
    'Upload {file} to the website, under a name that nobody guesses, and open its address in your browser.',
  'export.website-probe.node': 'As a program for Node',
  'export.website-probe.node.run': 'On the website’s host: <b>node {file}</b>',
  'export.website-probe.curl': 'As a shell script, with curl',
  'export.website-probe.curl.run': 'On the website’s host: <b>sh {file}</b>',
  'export.website-probe.use': 'Each port has a line. Use one that works in the settings of the website.',
  'export.website-probe.delete': 'Then delete the file from the host.',
  'export.website-probe.none':
    'Where no port works, ask the host to open 587, or send by its own gateway or a web API, which uses 443.',
  'export.website-probe.comment': 'Tries which ports of a mail server this computer reaches. Written by Mailwright.',
  'export.website-probe.comment.delete': 'It holds no password and changes nothing. Delete it after use.',
  'export.website-probe.title': 'What this computer reaches of {host}:',
  'export.website-probe.end': 'Use a port that works. Then delete this file.',
  'export.website-probe.works':
    'Port {port} works, with {security, select, tls {TLS} other {STARTTLS}} and a valid certificate.',
  'export.website-probe.closed':
    'Port {port} cannot be reached: this host blocks it, or the mail server does not have it.',
  'export.website-probe.silent': 'Port {port} is open, but no mail server answers as it should.',
  'export.website-probe.no-starttls':
    'Port {port} answers without STARTTLS. Do not use it: the password would be sent in clear.',
  'export.website-probe.not-verified':
    'Port {port} answers, but not with a valid certificate for this server. Do not use it.',
} as const;

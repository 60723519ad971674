import { hostInUrl } from '../../formats/percent-encoding';
import { shellQuoted } from '../../formats/shell';
import { writable } from '../../formats/writable';
import type { ProbePlan, ProbePort } from './probe-plan';

/** A probe for a shell with curl, for hosts that one signs in to. It prints only its own sentences. */
export function renderCurlProbe({ host, title, end, comments, ports }: ProbePlan): string {
  const lines = [
    '#!/bin/sh',
    ...comments.map((comment) => `# ${writable(comment)}`),
    '',
    ...body,
    '',
    `printf '%s\\n\\n' ${shellQuoted(title)}`,
    ...ports.map((port) => `try_port ${argumentsFor(host, port).join(' \\\n  ')}`),
    `printf '\\n%s\\n' ${shellQuoted(end)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function argumentsFor(host: string, port: ProbePort): readonly string[] {
  const url = `${port.startsWithTls ? 'smtps' : 'smtp'}://${hostInUrl(host)}:${port.port}/`;
  const { works, closed, silent, noStarttls, notVerified } = port;
  return [url, works, closed, silent, noStarttls, notVerified].map(shellQuoted);
}

/**
 * Neither a file of settings of curl nor a proxy counts. The codes are those of curl's manual. After too long a wait (28) only the time of
 * the connection tells whether there was one.
 */
const body = [
  'try_port() {',
  "  connected=$(curl --disable --noproxy '*' --proto =smtp,smtps --silent --output /dev/null \\",
  '    --connect-timeout 6 --max-time 20 --ssl-reqd --request NOOP --write-out \'%{time_connect}\' "$1")',
  '  case "$?/$connected" in',
  '    0/*) outcome=$2 ;;',
  '    5/* | 6/* | 7/* | 28/0 | 28/0.000000 | 28/0,000000) outcome=$3 ;;',
  '    64/*) outcome=$5 ;;',
  '    35/* | 51/* | 58/* | 59/* | 60/* | 66/* | 77/* | 83/* | 90/* | 91/*) outcome=$6 ;;',
  '    *) outcome=$4 ;;',
  '  esac',
  '  printf \'%s\\n\' "$outcome"',
  '}',
] as const;

import type { Security } from '../../../contract/candidate';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { offeredAuth } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { renderCurlProbe } from './curl-probe';
import { renderNodeProbe } from './node-probe';
import { renderPhpProbe } from './php-probe';
import type { ProbePlan, ProbePort } from './probe-plan';

/** Ports that a website can send by, and how they begin. Web hosts seldom block the second. */
const usualPorts: readonly { readonly port: number; readonly security: Security }[] = [
  { port: 587, security: 'starttls' },
  { port: 2525, security: 'starttls' },
  { port: 465, security: 'tls' },
];

const kinds = [
  { id: 'php', ending: 'probe.php', render: renderPhpProbe },
  { id: 'node', ending: 'probe.cjs', render: renderNodeProbe },
  { id: 'curl', ending: 'probe.sh', render: renderCurlProbe },
] as const;

/**
 * Probes to run where a website runs: its network decides which ports it reaches, not the one of this computer. Each is one file, in which
 * host and ports are fixed. It reads no parameter, holds no password, signs in nowhere and writes nothing.
 */
export const websiteProbe = mailProgram({
  id: 'website-probe',
  group: 'website',
  formatUrl: null,
  holdsPassword: false,
  about: message('export.website-probe.about'),
  places: {},
  ability: {
    name: 'Port test for a web host',
    directions: ['outgoing'],
    carriesConnection: () => true,
    signInFor: (server) => offeredAuth(server)[0] ?? null,
  },
  carries: [message('export.website-probe.carries')],
  cannot: [message('export.website-probe.cannot.sign-in')],
  write,
});

function write(chosen: readonly ChosenAccount<'outgoing'>[], { say }: ExportRequest): Written {
  const written = chosen.map((account) => {
    const plan = planFor(account, say);
    return kinds.map(({ id, ending, render }) => ({
      id,
      name: `${account.fileStem}.${ending}`,
      content: render(plan),
      mediaType: 'text/plain; charset=utf-8',
    }));
  });
  return {
    files: written.flat().map(({ id: _, ...file }) => file),
    ways: written.flat().map(({ id, name }) => ({
      id,
      title: message(`export.website-probe.${id}`),
      readsFile: true,
      needsAdmin: false,
      files: [name],
      steps: [
        message(`export.website-probe.${id}.run`, { file: name }),
        message('export.website-probe.use'),
        message('export.website-probe.delete'),
      ],
      zone: null,
      notes: [message('export.website-probe.none')],
    })),
  };
}

function planFor({ outgoing, account }: ChosenAccount<'outgoing'>, say: ExportRequest['say']): ProbePlan {
  const { host } = outgoing;
  const own = account.outgoing.filter((server) => server.host === host && server.security !== 'none');
  const ports = [...own, ...usualPorts].filter(
    ({ port }, index, all) => all.findIndex((other) => other.port === port) === index,
  );
  return {
    host,
    title: say(message('export.website-probe.title', { host })),
    end: say(message('export.website-probe.end')),
    comments: [say(message('export.website-probe.comment')), say(message('export.website-probe.comment.delete'))],
    ports: ports.map(({ port, security }) => probePort(port, security, say)),
  };
}

function probePort(port: number, security: Security, say: ExportRequest['say']): ProbePort {
  return {
    port,
    startsWithTls: security === 'tls',
    works: say(message('export.website-probe.works', { port, security })),
    closed: say(message('export.website-probe.closed', { port })),
    silent: say(message('export.website-probe.silent', { port })),
    noStarttls: say(message('export.website-probe.no-starttls', { port })),
    notVerified: say(message('export.website-probe.not-verified', { port })),
  };
}

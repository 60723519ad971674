import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import { isSameServer } from '../../contract/server-name';

/**
 * The report with the connections that an earlier run of the audit made in its place: a server that is kept was connected to, though not
 * by this run.
 */
export function withDisclosedBefore(report: Report, kept: readonly { readonly candidate: Candidate }[]): Report {
  const servers = [...report.alternatives, report.incoming, report.outgoing].flatMap((server) => server ?? []);
  const before = servers.flatMap((server) => {
    const { host: to, security: over } = server;
    const isKept = server.proven && kept.some(({ candidate }) => isSameServer(candidate, server));
    return isKept && over !== 'none' ? [{ to, what: 'connection', over } as const] : [];
  });
  const disclosed = [...report.disclosed];
  for (const { to, what, over } of before)
    if (!disclosed.some((known) => known.to === to && known.what === what && known.over === over))
      disclosed.push({ to, what, over });
  return { ...report, disclosed };
}

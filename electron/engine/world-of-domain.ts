import type { RunEvent } from '../contract/run-event';
import type { InquiryWorld } from './play-inquiry';
import type { Ports } from './ports';
import { createProxyNames } from './proxy-names';
import { startRunLog } from './run-log';
import { createRunResolver } from './run-resolver';
import { createTaskGroup } from './task-group';
import { createWebReach } from './web-reach';

/** The world of inquiries about a domain that have no rows of their own. */
export function worldOfDomain(domain: string, ports: Ports, signal: AbortSignal): InquiryWorld {
  const log = startRunLog(ports.clock, (_: RunEvent) => undefined, { verbose: false });
  const tasks = createTaskGroup(log.changes.note);
  const resolver = createRunResolver({
    resolver: ports.resolver,
    nowMs: log.nowMs,
    signal,
    typedDomain: domain,
    typedHosts: [domain],
    noteChange: log.changes.note,
    disclose: () => undefined,
    tasks,
  });
  return {
    resolver,
    fetcher: ports.fetcher,
    web: createWebReach(resolver, tasks),
    resolveProxy: createProxyNames(ports.resolver, signal),
    log,
    signal,
    tasks,
    propose: () => undefined,
    recognise: () => undefined,
  };
}

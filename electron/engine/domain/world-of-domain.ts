import { createInquiryWorld, type InquiryWorld } from '../inquiry-world';
import type { Ports } from '../ports';
import { startRunLog } from '../run-log';
import { createTaskGroup } from '../task-group';

/** The world of inquiries about a domain that have no rows of their own. */
export function worldOfDomain(domain: string, ports: Ports, signal: AbortSignal): InquiryWorld {
  const ignored = () => undefined;
  const log = startRunLog(ports.clock, ignored, { verbose: false });
  const run = { ports, log, signal, tasks: createTaskGroup() };
  return createInquiryWorld({ typedDomain: domain, typedHosts: [domain] }, run, {
    propose: ignored,
    recognise: ignored,
  });
}

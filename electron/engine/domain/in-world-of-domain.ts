import { createInquiryWorld, type InquiryWorld } from '../inquiry-world';
import type { Ports } from '../ports';
import { startRunLog } from '../run-log';
import { stopBy } from '../stop-by';
import { createTaskGroup } from '../task-group';

/**
 * What is learned about a domain by inquiries that have no rows of their own. When it is known, and at a mistake of ours, all that goes on
 * in this world is stopped, and has ended before the answer is given or the mistake is thrown.
 */
export async function inWorldOfDomain<T>(
  domain: string,
  ports: Ports,
  signal: AbortSignal,
  learn: (world: InquiryWorld) => Promise<T>,
): Promise<T> {
  const stop = stopBy(signal);
  const ignored = () => undefined;
  const tasks = createTaskGroup();
  const log = startRunLog(ports.clock, ignored, { verbose: false });
  const typed = { typedDomain: domain, typedHosts: [domain] };
  const findings = { propose: ignored, recognise: ignored };
  const learning = learn(createInquiryWorld(typed, { ports, log, signal: stop.signal, tasks }, findings));
  try {
    const learned = await Promise.race([learning, tasks.failed]);
    stop.end();
    await tasks.allSettled();
    return learned;
  } catch (mistake) {
    stop.end();
    await Promise.allSettled([learning, tasks.allSettled()]);
    throw mistake;
  }
}

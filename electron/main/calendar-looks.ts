import type { DavService } from '../contract/dav-service';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { findDavServices } from '../engine/domain/find-dav-services';
import type { Ports } from '../engine/ports';

/** What domains have said of their servers for calendars and contacts. */
interface CalendarLooks {
  /** Asks a domain that has not answered yet. */
  find(domain: string): Promise<Result<readonly DavService[], Message>>;
  /** The answer of a domain; null where it has not answered. */
  found(domain: string): readonly DavService[] | null;
  /** Ends the looks that run, and forgets every answer. */
  forget(): void;
}

/** Starts with no answer. */
export function createCalendarLooks(loadPorts: () => Promise<Ports>): CalendarLooks {
  let answers = new Map<string, readonly DavService[]>();
  let running = new AbortController();

  return {
    find: async (domain) => {
      const { signal } = running;
      const kept = answers;
      const known = kept.get(domain);
      if (known !== undefined) return ok(known);
      const ports = await loadPorts();
      const services = await findDavServices(domain, ports.portsFor?.(domain, ports) ?? ports, signal);
      if (!services.ok || signal.aborted) return failed(message('export.apple-mail.not-asked', { domain }));
      // Answers of a world that was left meanwhile go with its map.
      kept.set(domain, services.value);
      return services;
    },
    found: (domain) => answers.get(domain) ?? null,
    forget: () => {
      running.abort();
      running = new AbortController();
      answers = new Map();
    },
  };
}

import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import type { RunEvent } from '../../contract/run-event';
import type { SavedSettings } from '../../contract/settings-file';

/** A settings file as the report of a search that found its servers and proved none: a proof from elsewhere does not count here. */
export function reportOfSettings({ address, name, incoming, outgoing, alternatives }: SavedSettings): Report {
  return {
    input: { text: textOfSettings({ address, incoming, outgoing }), kind: address === null ? 'host' : 'address' },
    address,
    name,
    outcome: 'claimed',
    provider: null,
    incoming: claimed(incoming, address),
    outgoing: claimed(outgoing, address),
    alternatives: [incoming, outgoing, ...alternatives].flatMap((server) => claimed(server, address) ?? []),
    conflicts: [],
    reason: null,
    findings: [],
    disclosed: [],
  };
}

/** The events of that search. */
export function eventsOfSettings(settings: SavedSettings): readonly RunEvent[] {
  const report = reportOfSettings(settings);
  return [
    ...report.alternatives.map((candidate) => ({ kind: 'candidate', atMs: 0, candidate }) as const),
    { kind: 'finished', atMs: 0, report },
  ];
}

/** The text to type to search for these settings; empty where they name neither an address nor a server. */
export function textOfSettings(settings: Pick<SavedSettings, 'address' | 'incoming' | 'outgoing'>): string {
  return settings.address ?? settings.incoming?.host ?? settings.outgoing?.host ?? '';
}

function claimed(server: Candidate | null, address: string | null): Candidate | null {
  return server === null ? null : claimedByFile(server, address);
}

/**
 * A server of a settings file as a claim. A proof or a certificate from elsewhere does not count here. The basis is always the file,
 * whatever the file says, and its login name is what the file says, else the address.
 */
function claimedByFile(server: Candidate, address: string | null): Candidate {
  const saidLogins = server.login === null ? [] : [server.login];
  const claim = { ...server, login: server.login ?? address, saidLogins, basis: 'file' } as const;
  return { ...claim, proven: false, state: 'skipped', failure: null, tookMs: null, heard: null };
}

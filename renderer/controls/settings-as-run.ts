import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { RunEvent } from '../../electron/contract/run-event';
import type { SettingsFile } from '../../electron/contract/settings-file';

/** A settings file as a search that found its servers and could prove none: what was proven elsewhere is not proven from here. */
export function eventsOfSettings({
  address,
  name,
  incoming,
  outgoing,
  alternatives,
}: SettingsFile): readonly RunEvent[] {
  const claimed = (server: Candidate | null) => (server === null ? null : { ...server, ...notProven });
  const servers = [incoming, outgoing, ...alternatives].flatMap((server) => claimed(server) ?? []);
  const report: Report = {
    input: { text: textOfSettings({ address, incoming, outgoing }), kind: address === null ? 'host' : 'address' },
    address,
    name,
    outcome: 'claimed',
    provider: null,
    incoming: claimed(incoming),
    outgoing: claimed(outgoing),
    alternatives: servers,
    conflicts: [],
    reason: null,
    findings: [],
    disclosed: [],
  };
  return [
    ...servers.map((candidate) => ({ kind: 'candidate', atMs: 0, candidate }) as const),
    { kind: 'finished', atMs: 0, report },
  ];
}

/** What would have to be typed to look for these settings. */
export function textOfSettings({
  address,
  incoming,
  outgoing,
}: Pick<SettingsFile, 'address' | 'incoming' | 'outgoing'>) {
  return address ?? incoming?.host ?? outgoing?.host ?? '';
}

const notProven = { proven: false, state: 'skipped', failure: null, tookMs: null } as const;

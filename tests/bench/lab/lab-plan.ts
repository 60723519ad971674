import { listHost } from '../scenarios/pages';
import { domainOf, type Page, type Scenario, type ScenarioHost } from '../scenarios/scenario';

/** A host with the addresses that the lab gave it. */
export interface PlannedHost extends ScenarioHost {
  /** The addresses that answer. */
  readonly addresses: readonly string[];
  /** The addresses in DNS. */
  readonly publishedAddresses: readonly string[];
  /** The login names that it accepts; empty where it has no accounts. */
  readonly logins: readonly string[];
}

/** Everything that the lab has for a set of scenarios. */
export interface LabPlan {
  readonly hosts: readonly PlannedHost[];
  /** By URL, as scenarios have them. */
  readonly pages: Readonly<Record<string, Page>>;
}

/** The password of every account. */
export const labPassword = 'Correct-Horse-Battery-9';

/** The addresses of the name servers; the `silent` one never answers. */
export const nameServers = { usual: '192.0.2.53', silent: '192.0.2.54' } as const;

/**
 * Gives every host of the scenarios its own addresses. They are globally reachable like those of real hosts, from the ranges of AS112,
 * where no mail server is. RFC 7534, RFC 7535.
 */
export function planLab(scenarios: readonly Scenario[]): LabPlan {
  const list: ScenarioHost = { names: [listHost], ports: [443, 80] };
  const wanted = [
    { host: list, logins: [] },
    ...scenarios.flatMap(({ hosts, address }) => hosts.map((host) => ({ host, logins: [address] }))),
  ];
  if (wanted.length > 253) throw new Error('The lab has addresses for 253 hosts');
  const hosts = wanted.map(({ host, logins }, index) => ({ ...host, ...addressesOf(host, index + 1), logins }));
  return { hosts, pages: Object.assign({}, ...scenarios.map(({ pages }) => pages)) };
}

function addressesOf({ families = 'v4', isSilentOnV6 = false }: ScenarioHost, number: number) {
  const v4 = families === 'v6' ? [] : [`192.31.196.${number}`];
  const v6 = families === 'v4' ? [] : [`2620:4f:8000:${number.toString(16)}::1`];
  return { addresses: isSilentOnV6 ? v4 : [...v4, ...v6], publishedAddresses: [...v4, ...v6] };
}

/** The packet filter for the servers' network: what never answers. Port 25 is silent everywhere, as in most networks. */
export function silenceOf({ hosts }: LabPlan): string {
  const rules = hosts.flatMap(({ addresses, publishedAddresses, silentPorts = [] }) => [
    ...publishedAddresses
      .filter((address) => !addresses.includes(address))
      .map((address) => `${matching(address)} drop`),
    ...addresses.flatMap((address) => {
      if (silentPorts === 'all') return `${matching(address)} drop`;
      return silentPorts.length === 0 ? [] : `${matching(address)} tcp dport { ${silentPorts.join(', ')} } drop`;
    }),
  ]);
  const chain = [
    'type filter hook input priority 0',
    'tcp dport 25 drop',
    `ip daddr ${nameServers.silent} drop`,
    ...rules,
  ];
  return `table inet lab {\nchain input {\n${chain.join(';\n')};\n}\n}\n`;
}

function matching(address: string): string {
  return `${address.includes(':') ? 'ip6' : 'ip'} daddr ${address}`;
}

/** The records of the name server, in dnsmasq's syntax. */
export function recordsOf(scenarios: readonly Scenario[], { hosts }: LabPlan): readonly string[] {
  return [
    ...hosts.flatMap(({ names, publishedAddresses }) =>
      names.map((name) => `host-record=${[name, ...publishedAddresses].join(',')}`),
    ),
    ...scenarios.flatMap((scenario) => [
      ...(scenario.mx ?? []).map((text) => {
        const [preference, host] = text.split(' ');
        return `mx-host=${domainOf(scenario)},${host},${preference}`;
      }),
      ...Object.entries(scenario.srv ?? {}).flatMap(([service, texts]) => {
        return texts.map((text) => srvLine(`${service}._tcp.${domainOf(scenario)}`, text));
      }),
      ...Object.entries(scenario.txt ?? {}).flatMap(([name, texts]) =>
        [texts].flat().map((text) => `txt-record=${name},"${text}"`),
      ),
      ...Object.entries(scenario.aliases ?? {}).map(([alias, host]) => `cname=${alias},${host}`),
      ...wildcardLines(scenario, hosts),
    ]),
  ];
}

function srvLine(name: string, text: string): string {
  const [priority, weight, port, target] = text.split(' ');
  return target === '.' ? `srv-host=${name}` : `srv-host=${name},${target},${port},${priority},${weight}`;
}

function wildcardLines(scenario: Scenario, hosts: readonly PlannedHost[]): readonly string[] {
  const { wildcard } = scenario;
  if (wildcard === undefined) return [];
  const host = hosts.find(({ names }) => names.includes(wildcard));
  return (host?.publishedAddresses ?? []).map((address) => `address=/${domainOf(scenario)}/${address}`);
}

import type { CertificateMaker } from '../scripted-server/certificate-maker';
import type { LoopbackListener } from '../scripted-server/loopback-listener';
import { startIdleMailServer, startMailServer } from '../scripted-server/mail-server';
import { ScriptedMailbox } from '../scripted-server/scripted-mailbox';
import { startWebServer } from '../scripted-server/web-server';
import { mailOf } from './demo-delivery';
import { type DemoHost, hostsOf } from './demo-hosts';
import { describeMailServer, describeSignInPage, describeWebServer } from './describe-servers';
import { bridgePorts, type Situation, serviceOnPort, situations } from './situations';

/** One port of the demo: the address that the engine sees, and the real one. */
export interface DemoPort {
  readonly situation: Situation;
  readonly host: DemoHost;
  readonly port: number;
  /** The real port on 127.0.0.1; null where packets disappear. */
  readonly loopbackPort: number | null;
}

interface DemoServers {
  readonly ports: readonly DemoPort[];
  close(): Promise<void>;
}

/** Starts every server of every situation on loopback. */
export async function startDemoServers(certificates: CertificateMaker): Promise<DemoServers> {
  const web = await startWebServer(describeWebServer(), certificates);
  const listeners: LoopbackListener[] = [web];
  const startWeb = async (situation: Situation, host: DemoHost): Promise<DemoPort> => {
    const { signInPage } = situation;
    if (signInPage === undefined) return { situation, host, port: 443, loopbackPort: web.port };
    const page = await startWebServer(describeSignInPage(signInPage), certificates);
    listeners.push(page);
    return { situation, host, port: 443, loopbackPort: page.port };
  };

  const mailboxes = new Map(situations.map(({ id }) => [id, new ScriptedMailbox()]));
  const startMail = async (situation: Situation, host: DemoHost, port: number): Promise<DemoPort> => {
    const mailbox = mailboxes.get(situation.id) ?? new ScriptedMailbox();
    const description = { ...describeMailServer(situation, host.name, port), ...mailOf(situation, mailbox) };
    // An RSA key takes too long to be made while a client waits.
    const start = description.certificate.rsaBits === undefined ? startIdleMailServer : startMailServer;
    const listener = await start(description, certificates);
    listeners.push(listener);
    return { situation, host, port, loopbackPort: listener.port };
  };
  const ports = situations.flatMap((situation): readonly (DemoPort | Promise<DemoPort>)[] => {
    const { mail, sending, web: site } = hostsOf(situation);
    const { open, silent = [] } = situation;
    const mailHosts = [mail, ...(sending === mail ? [] : [sending])].flatMap((host) => host ?? []);
    const hostOf = (port: number) => (serviceOnPort(port).protocol === 'smtp' ? sending : mail);
    const bridge = situation.runsBridge === true ? Object.values(bridgePorts(situation)) : [];
    return [
      ...bridge.map((port) => startMail(situation, thisComputer, port)),
      ...mailHosts.flatMap((host) =>
        open.filter((port) => hostOf(port) === host).map((port) => startMail(situation, host, port)),
      ),
      ...mailHosts.flatMap((host) => silent.map((port) => ({ situation, host, port, loopbackPort: null }))),
      ...(site === null ? [] : [startWeb(situation, site)]),
    ];
  });
  return {
    ports: await Promise.all(ports),
    close: async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}

/** Where a bridge program is. */
const thisComputer: DemoHost = { name: '127.0.0.1', address: '127.0.0.1' };

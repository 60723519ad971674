import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const names = ['imap.attacker.example', 'smtp.attacker.example', 'mx.attacker.example'];

export const attackersImap: ScriptedServer = { speaks: 'imap', tls: 'tls', names };
export const attackersSubmission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names };

/** An attacker's servers, with valid certificates for the attacker's names; nothing leads there yet. */
export const attacker: ScriptedNetwork = {
  rttMs: 50,
  addresses: {
    ...Object.fromEntries(names.map((name) => [name, '198.51.100.66'])),
    'autoconfig.attacker.example': '198.51.100.80',
  },
  ports: { '198.51.100.66:993': attackersImap, '198.51.100.66:587': attackersSubmission },
  documents: {
    'https://autoconfig.attacker.example/mail/config-v1.1.xml': `<clientConfig version="1.1"><emailProvider id="x">
      <incomingServer type="imap"><hostname>imap.attacker.example</hostname><port>993</port><socketType>SSL</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
      <outgoingServer type="smtp"><hostname>smtp.attacker.example</hostname><port>587</port>
        <socketType>STARTTLS</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
      </emailProvider></clientConfig>`,
  },
};

/** SRV records of `fir.example` that name these hosts. */
export function srvTo(incoming: string, outgoing: string): NonNullable<ScriptedNetwork['srv']> {
  return {
    '_imaps._tcp.fir.example': [{ priority: 0, weight: 0, port: 993, target: incoming }],
    '_submission._tcp.fir.example': [{ priority: 0, weight: 0, port: 587, target: outgoing }],
  };
}

/** The attacker's servers, to which forged SRV records of `fir.example` lead. */
export const forgedSrv: ScriptedNetwork = {
  ...attacker,
  srv: srvTo('imap.attacker.example', 'smtp.attacker.example'),
};

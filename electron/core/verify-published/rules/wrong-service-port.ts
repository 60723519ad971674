import { type MailService, mailServices } from '../../mail-services';
import { message } from '../../message';
import { usualPorts } from '../../usual-ports';
import { allData, recordFacts } from '../seen-records';
import { parseServiceRecord } from '../service-record';
import type { SettingsToVerify } from '../settings-to-verify';
import type { PublishedRule } from './rule';

/** An SRV record whose port is not the one of the settings, or is usual for the other kind of encryption. */
export const wrongServicePort: PublishedRule = {
  id: 'wrong-service-port',
  judge: (wish, facts) =>
    mailServices.flatMap((service) => {
      const name = `${service.label}._tcp.${wish.domain}`;
      const records = allData(recordFacts(facts, { name, type: 'SRV' })).flatMap(
        (data) => parseServiceRecord(data) ?? [],
      );
      const offered = records.filter(({ target }) => target !== '');
      const expected = expectedPort(service, wish);
      const wrong = offered.find(({ port, target }) => isWrong(port, target, service, wish));
      if (wrong === undefined) return [];
      return [
        {
          channel: 'srv' as const,
          makes: 'wrong' as const,
          party: 'you' as const,
          message: message('verify.wrong-service-port', { name, port: wrong.port, expected }),
          seen: `${wrong.target}:${wrong.port}`,
          expected: `${wrong.target}:${expected}`,
        },
      ];
    }),
};

/** A record that leads to another host than the settings is judged only by what its port usually is. */
function isWrong(port: number, target: string, service: MailService, wish: SettingsToVerify): boolean {
  const wished = wish.services.find(({ label }) => label === service.label)?.server ?? null;
  if (wished !== null && wished.host === target) return port !== wished.port;
  const usual = usualPorts[service.protocol].find((each) => each.port === port);
  return usual === undefined ? isForOtherProtocol(port, service) : usual.security !== service.security;
}

function isForOtherProtocol(port: number, { protocol }: MailService): boolean {
  return Object.entries(usualPorts).some(
    ([other, ports]) => other !== protocol && ports.some((each) => each.port === port),
  );
}

function expectedPort(service: MailService, { services }: SettingsToVerify): number {
  const wished = services.find(({ label }) => label === service.label)?.server;
  return wished?.port ?? usualPorts[service.protocol].find(({ security }) => security === service.security)?.port ?? 0;
}

import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../bench/grade-answer';
import { planLab, recordsOf, silenceOf } from '../bench/lab/lab-plan';
import { floods } from '../bench/scenarios/flooding';
import { listHost } from '../bench/scenarios/pages';
import { domainOf, parseServerLine, type Scenario, type ServerLine } from '../bench/scenarios/scenario';
import { scenarios } from '../bench/scenarios/scenarios';

const all = [...scenarios, ...floods];

function scenario(id: string): Scenario {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}`);
  return found;
}

function grade(id: string, incoming: ServerLine | null, outgoing: ServerLine | null): string {
  const parse = (line: ServerLine | null) => (line === null ? null : parseServerLine(line));
  return gradeAnswer({ incoming: parse(incoming), outgoing: parse(outgoing) }, scenario(id));
}

describe('the scenarios', () => {
  it('have ids and domains of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(domainOf)).size).toBe(all.length);
  });

  it.each(scenarios.flatMap((one) => (one.right === null ? [] : [[one.id, one] as const])))(
    '%s has a right answer that its servers give',
    (_id, { right, ...rest }) => {
      const withoutAnswer = { ...rest, right: { incoming: [], outgoing: [] } };
      for (const incoming of right?.incoming ?? []) {
        for (const outgoing of right?.outgoing ?? []) {
          const answer = { incoming: parseServerLine(incoming), outgoing: parseServerLine(outgoing) };
          expect(gradeAnswer(answer, withoutAnswer)).toBe('works');
        }
      }
    },
  );

  it.each(scenarios.map((one) => [one.id, one] as const))('%s has a shortest route that exists', (_id, one) => {
    const aliases = Object.keys(one.aliases ?? {});
    const names = [...one.hosts.flatMap(({ names }) => names), ...aliases, listHost];
    const urls = one.shortest.flatMap((step) =>
      'ask' in step ? [] : ['get' in step ? step.get : `POST ${step.post}`],
    );
    for (const url of urls) {
      expect(one.pages).toHaveProperty([url]);
      expect(names).toContain(new URL(url.replace('POST ', '')).hostname);
    }
  });
});

describe('gradeAnswer', () => {
  it('grades a named answer as right and another pair that is served as one that works', () => {
    expect(grade('implicit-tls-published', 'imap box.jagst.example:993 tls', 'smtp box.jagst.example:465 tls')).toBe(
      'right',
    );
    expect(
      grade('implicit-tls-published', 'imap box.jagst.example:993 tls', 'smtp box.jagst.example:587 starttls'),
    ).toBe('works');
  });

  it('grades a silent port, a wrong security and a name that the certificate does not cover as wrong', () => {
    expect(grade('published-port-silent', 'imap box.fuse.example:993 tls', 'smtp box.fuse.example:587 starttls')).toBe(
      'wrong',
    );
    expect(grade('srv', 'imap m1.fulda.example:993 tls', 'smtp m2.fulda.example:587 tls')).toBe('wrong');
    expect(grade('wrong-certificate-name', 'imap m.mulde.example:993 tls', 'smtp m.mulde.example:587 starttls')).toBe(
      'wrong',
    );
  });

  it('grades one server as half, no server as none, and no server where there is no mail as right', () => {
    expect(grade('srv', 'imap m1.fulda.example:993 tls', null)).toBe('half');
    expect(grade('srv', null, null)).toBe('none');
    expect(grade('no-such-domain', null, null)).toBe('right');
    expect(grade('no-mail', 'imap wipper.example:993 tls', null)).toBe('wrong');
  });
});

describe('planLab', () => {
  const plan = planLab(all);

  it('gives each address once', () => {
    const addresses = plan.hosts.flatMap(({ publishedAddresses }) => publishedAddresses);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('publishes an IPv6 address that never answers', () => {
    const host = plan.hosts.find(({ names }) => names.includes('box.cidlina.example'));
    expect(host?.publishedAddresses).toHaveLength(2);
    expect(host?.addresses).toHaveLength(1);
    expect(silenceOf(plan)).toContain(`ip6 daddr ${host?.publishedAddresses[1]} drop`);
  });

  it('writes records in the syntax of dnsmasq', () => {
    const records = recordsOf(all, plan);
    expect(records).toContain('mx-host=kocher.example,mx.spare.example,50');
    expect(records).toContain('srv-host=_imaps._tcp.kyll.example,s2.kyll.example,993,20,1');
    expect(records).toContain('srv-host=_imap._tcp.fulda.example');
    expect(records).toContainEqual(expect.stringMatching(/^address=\/ucker\.example\/192\.31\.196\.\d+$/));
  });
});

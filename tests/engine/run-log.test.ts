import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { Secret } from '../../electron/core/secret';
import { type RunLog, startRunLog } from '../../electron/engine/run-log';
import { failedCandidate, sampleReport } from '../core/run/sample-run';
import { createVirtualClock } from './virtual-clock';

const password = 'Quartz-lane-41';
const echo = `A1 NO bad ${password}`;
const covered = 'A1 NO bad «secret»';
const failure = { code: 'unexpected-reply', stage: 'login', reply: echo } as const;

function startLog(verbose = true): { readonly log: RunLog; readonly events: RunEvent[] } {
  const events: RunEvent[] = [];
  const log = startRunLog(createVirtualClock(), (event) => events.push(event), { verbose });
  return { log, events };
}

describe('startRunLog', () => {
  it('emits the words of servers unchanged while there is no password to keep', () => {
    const { log, events } = startLog();
    log.start('imap').watch.line('server', echo);

    expect(events.at(-1)).toMatchObject({ kind: 'line', text: echo });
  });

  it('covers a password in the words of a server, in a step that began before, too', () => {
    const { log, events } = startLog();
    const step = log.start('imap');
    log.keepSecret(new Secret('other'), new Secret(password));
    step.watch.line('server', echo);
    step.watch.line('server', '* OK Quartz-');
    step.watch.line('server', '* OK lane-41');
    step.end({ state: 'failed', failure });

    const texts = events.flatMap((event) => (event.kind === 'line' ? event.text : []));
    expect(texts).toEqual([covered, '* OK «secret»', '* OK «secret»']);
    expect(events.at(-1)).toMatchObject({ kind: 'step-ended', failure: { reply: covered } });
    expect(step.watch.cover(echo)).toBe(covered);
  });

  it('covers a password in words from before it had to be kept', () => {
    const { log, events } = startLog();
    const incoming = failedCandidate({ failure });
    log.candidate(incoming);
    log.keepSecret(new Secret(password));
    log.candidate(incoming);
    log.answer(incoming, null);
    const report = log.finish(sampleReport({ incoming }));

    const [, ...later] = events;
    expect(JSON.stringify([later, report])).not.toContain(password);
    expect(report.incoming?.failure).toMatchObject({ reply: covered });
    expect(events.at(-1)).toEqual({ kind: 'finished', atMs: 0, report });
  });

  it('leaves the name of a server unchanged although it holds a password', () => {
    const { log, events } = startLog();
    const place = { protocol: 'imap', port: 993, security: 'tls' } as const;
    log.plan([{ id: 'imap', group: 'receiving', host: 'imap.acme.example', ...place }]);
    log.keepSecret(new Secret('acme'));
    log.start('imap').watch.line('server', '* OK imap.acme.example, mx.acme.example and acme');

    expect(events.at(-1)).toMatchObject({ text: '* OK imap.acme.example, mx.acme.example and «secret»' });
  });

  it('leaves Mailwright’s own words unchanged', () => {
    const { log, events } = startLog();
    log.keepSecret(new Secret('jane'));
    log.start('imap').watch.line('client', 'USER jane');

    expect(events.at(-1)).toMatchObject({ text: 'USER jane' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProviderFile, providerFromFile } from '../../electron/node/provider-file';

const folder = join(__dirname, '../../electron/knowledge/providers');
const files = readdirSync(folder).map((name) => {
  const file = parseProviderFile(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (!file.ok) throw new Error(`${name}: ${file.failure.detail}`);
  return file.value;
});

/** What has to be done about the events whose day has passed and whose page nobody has read since. */
function due(providers: typeof files, today: string): readonly string[] {
  return providers.flatMap(({ id, events = [] }) =>
    events
      .filter(({ on, lookedAt }) => lookedAt <= on && today > on)
      .map(
        ({ on, source }) =>
          `${on} has passed: read ${source} again, correct the event in electron/knowledge/providers/${id}.json, and set its lookedAt to the day on which you did.`,
      ),
  );
}

describe('the days that providers have announced', () => {
  it('lie ahead, or somebody has looked at the entry again since', () => {
    expect(due(files, new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it('ask for another look from the day after, because providers postpone them and change what comes then', () => {
    const source = 'https://contoso.example/news';
    const event = {
      on: '2026-12-31',
      what: 'password-ends',
      concerns: ['smtp'],
      source,
      lookedAt: '2026-11-29',
    } as const;
    const [first] = files;
    if (first === undefined) throw new Error('There are no files');
    const contoso = { ...first, id: 'contoso', events: [event] };
    expect(due([contoso], '2026-12-31')).toEqual([]);
    expect(due([contoso], '2027-01-01')).toEqual([
      `2026-12-31 has passed: read ${source} again, correct the event in electron/knowledge/providers/contoso.json, and set its lookedAt to the day on which you did.`,
    ]);
    expect(due([{ ...contoso, events: [{ ...event, lookedAt: '2027-01-02' }] }], '2029-01-01')).toEqual([]);
  });

  it('are each an event of its own kind, because its page is found by that', () => {
    for (const { id, events = [] } of files)
      expect([id, new Set(events.map(({ what }) => what)).size]).toEqual([id, events.length]);
  });
});

describe('a list of providers from a newer program', () => {
  it('can be used without the kinds of events and reasons that are not known here', () => {
    const gmail = JSON.parse(readFileSync(join(folder, 'gmail.json'), 'utf8'));
    const outlook = JSON.parse(readFileSync(join(folder, 'outlook-com.json'), 'utf8'));
    const newer = {
      ...gmail,
      noAppPassword: ['two-step-off', 'lunar-phase'],
      events: [{ ...outlook.events[0], what: 'lunar-eclipse' }, ...outlook.events],
    };
    const file = parseProviderFile(newer);
    expect(file.ok && providerFromFile(file.value).facts).toMatchObject({
      noAppPassword: ['two-step-off'],
      events: [{ on: '2024-09-16', what: 'password-ends', concerns: ['imap', 'pop3', 'smtp'] }],
    });
  });

  it('can be used without these fields at all, as older lists are', () => {
    const { events, noAppPassword, ...older } = JSON.parse(readFileSync(join(folder, 'gmail.json'), 'utf8'));
    const file = parseProviderFile(older);
    expect(file.ok && providerFromFile(file.value).facts).not.toHaveProperty('events');
  });
});

import { describe, expect, it } from 'vitest';
import type { DavService } from '../../../../electron/contract/dav-service';
import { calendarRows } from '../../../../electron/core/wizard/export/calendar-rows';
import { previewRequest } from '../../../../electron/core/wizard/export/export-selection';
import type { CalendarLook, WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { knownPrograms } from '../../../fakes/known-programs';
import { accepted, acted, checked } from '../wizard-after';

const apple = { setsUpCalendars: true } as const;
const caldav: DavService = { kind: 'caldav', host: 'dav.example.net', port: 443, path: null };
const carddav: DavService = { ...caldav, kind: 'carddav' };
const atExport = acted(
  checked({ incoming: accepted, outgoing: accepted }),
  { kind: 'programs-known', programs: knownPrograms('thunderbird') },
  { kind: 'skip-to-export' },
);

function stateAfter(...looks: readonly CalendarLook[]): WizardState {
  return looks.reduce((state, look) => acted(state, { kind: 'calendars-looked-for', look }), atExport);
}

const domain = 'example.net';
const asking = { domain, kind: 'asking' } as const;
const found = (...services: readonly DavService[]) => ({ domain, kind: 'found', services }) as const;

describe('the look for calendars and contacts', () => {
  it.each<[string, readonly CalendarLook[], object]>([
    [
      'says whom it asks',
      [],
      { tone: 'quiet', text: { id: 'export-page.calendars.who' }, button: { isAsking: false } },
    ],
    ['is not offered twice while it asks', [asking], { tone: 'wait', button: { isAsking: true } }],
    [
      'says what was found, and where',
      [asking, found(caldav, carddav)],
      {
        tone: 'pass',
        text: { values: { domain, what: 'both', hosts: { list: ['dav.example.net'], joinedBy: 'and' } } },
        button: null,
      },
    ],
    ['says which of the two was found', [asking, found(carddav)], { text: { values: { what: 'carddav' } } }],
    ['says that there are none', [asking, found()], { text: { id: 'export-page.calendars.none' }, button: null }],
    [
      'is offered again after a failure, in a sentence',
      [asking, { domain, kind: 'failed', reason: { id: 'export.apple-mail.not-asked', values: { domain } } }],
      { tone: 'fail', text: { id: 'export.apple-mail.not-asked' }, button: { isAsking: false } },
    ],
    ['leaves out an answer that nobody has asked for', [found(caldav)], { tone: 'quiet', button: { isAsking: false } }],
  ])('%s', (_, looks, row) => {
    expect(calendarRows(stateAfter(...looks), apple)).toMatchObject([{ domain, ...row }]);
  });

  it('is offered only where the files can set them up', () => {
    expect(calendarRows(atExport, {})).toEqual([]);
    const able = knownPrograms().filter(({ setsUpCalendars }) => setsUpCalendars);
    expect(able.map(({ id }) => id)).toEqual(['apple-mail']);
  });

  it('changes what is asked of main, and the files that were saved before are others', () => {
    const outcome = { kind: 'saved', folder: '/home/jane', names: ['jane.mobileconfig'] } as const;
    const saved = acted(stateAfter(asking), { kind: 'saved', outcome });
    expect(saved.account.export.outcome).not.toBeNull();
    expect(previewRequest(saved)?.calendarsOf).toEqual([]);
    const answered = acted(saved, { kind: 'calendars-looked-for', look: found(caldav) });
    expect(previewRequest(answered)?.calendarsOf).toEqual([domain]);
    expect(answered.account.export.outcome).toBeNull();
  });

  it('starts again with the demo or the real network', () => {
    expect(acted(stateAfter(asking, found(caldav)), { kind: 'start-over' }).calendars).toEqual([]);
  });
});

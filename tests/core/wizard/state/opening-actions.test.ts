import { describe, expect, it } from 'vitest';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { openingActions } from '../../../../electron/core/wizard/state/opening-actions';
import { sampleEvents, sampleReport } from '../../run/sample-run';
import { acted, otherId, searched } from '../wizard-after';

const settings = settingsFileOf(sampleReport({ name: 'Jane Doe' }));
const report = { format: 'mailwright-report', version: 1, app: '1', runtime: '1', events: sampleEvents } as const;

describe('opening a file', () => {
  it('shows a report and sets the user’s own work aside', () => {
    const own = searched();
    const opened = acted(own, ...openingActions(own, report, otherId));
    expect(opened.setAside).toBe(own);
    expect(opened.page).toBe('discovery');
  });

  it('opens settings as a new account, also while a report is shown', () => {
    const own = searched();
    const reading = acted(own, ...openingActions(own, report, otherId));
    const opened = acted(reading, ...openingActions(reading, settings, otherId));
    expect(opened).toMatchObject({ setAside: null, page: 'discovery' });
    expect(opened.account).toMatchObject({
      typed: { text: 'jane@example.net', name: 'Jane Doe' },
      servers: { incoming: { server: { proven: false } } },
    });
    expect(opened.finished).toHaveLength(1);
  });
});

import { requestLimits } from '../../electron/contract/request-limits';
import { readPastedText } from '../../electron/core/address/read-pasted-text';
import { renderComparisonText } from '../../electron/core/compare/comparison-text';
import { message } from '../../electron/core/message';
import { redactReport } from '../../electron/core/run/redact-report';
import { renderReportText } from '../../electron/core/run/report-text';
import { decisionOf } from '../../electron/core/wizard/explain/decision-of';
import { otherNetwork } from '../../electron/core/wizard/networks/other-network';
import { newestReport } from '../../electron/core/wizard/state/newest-report';
import { bridge } from '../bridge';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import { sentence } from '../words/language';
import { changeDemo } from './change-demo';
import { fileControls } from './file-controls';
import { heardFrom } from './heard-from';
import { runControls } from './run-controls';
import { runtimeControls } from './runtime-controls';
import type { ChangeNotes, WindowNotes } from './window-notes';

/** Everything that a page can do. */
export function createControls(store: WizardStore, changeNotes: ChangeNotes): WizardControls {
  const { state, dispatch } = store;

  async function copy(text: string, note: Pick<WindowNotes, 'said'> | Pick<WindowNotes, 'heard'>): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      changeNotes(note);
      return true;
    } catch {
      // The system refuses to copy while another window has the focus.
      changeNotes({ problem: message('window.copy.refused') });
      return false;
    }
  }

  return {
    dispatch,
    ...runControls(store),
    ...runtimeControls(store),
    ...fileControls(store, changeNotes),
    openHelp: (id) =>
      void heardFrom(bridge.openHelp({ id }), store).then((answer) => {
        if (!answer.ok || answer.value.ok || answer.value.failure === 'unknown-help') return;
        changeNotes({ problem: answer.value.failure });
      }),
    copyForSupport: () => {
      const report = newestReport(state().account);
      if (report === null) return;
      const other = otherNetwork(state());
      const compared = other?.kind === 'compared' ? { verdict: other.shown.verdict, pairs: other.pairs } : null;
      const text = renderReportText(redactReport(report), sentence);
      const both = compared === null ? text : `${text}\n${renderComparisonText(compared, sentence)}`;
      void copy(both, { said: message('window.copy.support-done') });
    },
    copyText: (text) => void copy(text, { said: message('window.copy.done') }),
    copyValue: (text) => copy(text, { heard: [message('window.copy.value-done', { text })] }),
    tellReader: (heard) => changeNotes({ heard: [heard] }),
    explain: async (text) => {
      const answer = await heardFrom(bridge.explainText({ text: text.slice(0, requestLimits.pastedChars) }), store);
      if (!answer.ok) return;
      dispatch({ kind: 'explained', explanation: answer.value, found: readPastedText(text) });
      changeNotes({ heard: [answer.value.message, decisionOf(answer.value)] });
    },
    printCard: () => window.print(),
    readTranscript: async (runId, step) => {
      const answer = await heardFrom(bridge.readTranscript({ runId, step }), store);
      return answer.ok ? answer.value : [];
    },
    openNetworkSettings: () =>
      void heardFrom(bridge.openNetworkSettings(null), store).then((answer) => {
        if (answer.ok && !answer.value.ok) changeNotes({ problem: answer.value.failure });
      }),
    chooseLanguage: (tag) => void heardFrom(bridge.chooseLanguage({ tag }), store),
    tryDemo: () => void changeDemo(true, store, changeNotes),
    openAbout: () => changeNotes({ sheet: 'about' }),
  };
}

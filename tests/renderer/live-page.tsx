import { act, render } from '@testing-library/react';
import './patience';
import { type ReactElement, useReducer } from 'react';
import type { TypedPasswords } from '../../electron/contract/run-request';
import { reduceWizard } from '../../electron/core/wizard/reduce-wizard';
import type { WizardAction } from '../../electron/core/wizard/state/wizard-actions';
import type { PageProps, WizardControls } from '../../renderer/wizard-controls';

/** A live page: its actions change its state, and its other requests are recorded. */
export interface LivePage {
  readonly state: () => PageProps['state'];
  readonly signIns: TypedPasswords[];
  /** Names of the controls that were used, with their arguments. */
  readonly used: (readonly unknown[])[];
  tell(...actions: readonly WizardAction[]): void;
}

/** Shows a page in a state of the wizard. */
export function showPage(
  Page: (props: PageProps) => ReactElement,
  start: PageProps['state'],
  answers: Partial<WizardControls> = {},
): LivePage {
  let current = start;
  let send: (action: WizardAction) => void = () => {};
  const signIns: TypedPasswords[] = [];
  const used: (readonly unknown[])[] = [];
  const note =
    (name: keyof WizardControls) =>
    (...given: readonly unknown[]) => {
      used.push([name, ...given]);
    };
  const controls: WizardControls = {
    dispatch: (action) => send(action),
    find: note('find'),
    lookAtAll: note('lookAtAll'),
    enterServers: note('enterServers'),
    testOthers: note('testOthers'),
    cancelRun: note('cancelRun'),
    testServer: note('testServer'),
    testBoth: note('testBoth'),
    copyValue: async (text) => {
      used.push(['copyValue', text]);
      return true;
    },
    useRuntimeAnyway: note('useRuntimeAnyway'),
    signIn: (passwords) => {
      signIns.push(passwords);
    },
    signInWithHeld: note('signInWithHeld'),
    sendTest: note('sendTest'),
    save: note('save'),
    verifyPublished: note('verifyPublished'),
    findCalendars: note('findCalendars'),
    showSaved: note('showSaved'),
    deleteSaved: note('deleteSaved'),
    openProgram: note('openProgram'),
    openHelp: note('openHelp'),
    openReport: note('openReport'),
    saveReport: note('saveReport'),
    openFile: note('openFile'),
    takeOffered: note('takeOffered'),
    copyForSupport: note('copyForSupport'),
    copyText: note('copyText'),
    tellReader: note('tellReader'),
    explain: async (text) => {
      used.push(['explain', text]);
    },
    printCard: note('printCard'),
    readTranscript: async () => [],
    openNetworkSettings: note('openNetworkSettings'),
    chooseLanguage: note('chooseLanguage'),
    tryDemo: note('tryDemo'),
    openAbout: note('openAbout'),
    ...answers,
  };

  function Live() {
    const [state, dispatch] = useReducer(reduceWizard, start);
    current = state;
    send = dispatch;
    return <Page state={state} controls={controls} />;
  }
  render(<Live />);
  return {
    state: () => current,
    signIns,
    used,
    tell: (...actions) => {
      act(() => {
        for (const action of actions) send(action);
      });
    },
  };
}

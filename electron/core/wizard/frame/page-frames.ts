import type { WizardPage } from '../state/wizard-state';
import { addressFrame } from './address-frame';
import { discoveryFrame } from './discovery-frame';
import { exportFrame } from './export-frame';
import type { PageFrame } from './page-frame';
import { settingsFrame } from './settings-frame';
import { signInFrame } from './sign-in-frame';

/** What stands around each page. */
export const pageFrames: Readonly<Record<WizardPage, PageFrame>> = {
  address: addressFrame,
  discovery: discoveryFrame,
  settings: settingsFrame,
  'sign-in': signInFrame,
  export: exportFrame,
};

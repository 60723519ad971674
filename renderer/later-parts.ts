import './theme/later-font.css';
import { AboutSheet } from './components/about-sheet';
import { ExplainCard } from './components/explain-card';
import { HelpSheet } from './components/help-sheet';
import { OfferedAccounts } from './components/offered-accounts';
import { UpdateNotice } from './components/update-notice';
import { DiscoveryPage } from './pages/discovery-page';
import { ExportPage } from './pages/export-page';
import { SettingsPage } from './pages/settings-page';
import { SignInPage } from './pages/sign-in-page';

/**
 * What the window shows after its first page. It is a file of its own, which is loaded once that page is drawn. The build adds the words
 * and large modules that nothing needs before main has said something.
 */
export const laterParts = {
  pages: { discovery: DiscoveryPage, settings: SettingsPage, 'sign-in': SignInPage, export: ExportPage },
  ExplainCard,
  OfferedAccounts,
  HelpSheet,
  AboutSheet,
  UpdateNotice,
} as const;

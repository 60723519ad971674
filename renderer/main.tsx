import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { direction, language } from './words/language';
import './theme/font.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/window.css';
import './theme/controls.css';
import './theme/stepper.css';
import './theme/result-line.css';
import './theme/numbered-steps.css';
import './theme/dots.css';
import './theme/pair.css';
import './theme/way.css';
import './theme/told.css';
import './theme/checks.css';
import './theme/ladder.css';
import './theme/more-looks.css';
import './theme/networks.css';
import './theme/verdict.css';
import './theme/address.css';
import './theme/explain.css';
import './theme/sheet.css';
import './theme/settings.css';
import './theme/value-rows.css';
import './theme/segmented.css';
import './theme/server-fields.css';
import './theme/channels.css';
import './theme/ways-table.css';
import './theme/claims.css';
import './theme/panel.css';
import './theme/why-this-port.css';
import './theme/sign-in.css';
import './theme/export.css';
import './theme/test-message.css';
import './theme/print.css';
import './theme/programs.css';
import { Wizard } from './wizard';

document.documentElement.lang = language;
document.documentElement.dir = direction;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const window = createRoot(root);
// Drawn at once, so that the first frame is the first page and not an empty one.
flushSync(() =>
  window.render(
    <StrictMode>
      <I18nProvider locale={language}>
        <Wizard />
      </I18nProvider>
    </StrictMode>,
  ),
);

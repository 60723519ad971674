import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { direction, language } from './language';
import { SetUpPage } from './pages/set-up-page';
import './theme/tokens.css';
import './theme/base.css';
import './theme/window.css';
import './theme/controls.css';
import './theme/stepper.css';
import './theme/pair.css';
import './theme/ladder.css';
import './theme/verdict.css';
import './theme/forms.css';

document.documentElement.lang = language;
document.documentElement.dir = direction;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={language}>
      <SetUpPage />
    </I18nProvider>
  </StrictMode>,
);

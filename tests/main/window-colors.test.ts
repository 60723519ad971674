import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { backgroundColors } = await import('../../electron/main/window');

it('opens the window in the colour of its page', () => {
  const tokens = readFileSync('renderer/theme/tokens.css', 'utf8');
  const { light, dark } = backgroundColors;
  expect(tokens).toMatch(new RegExp(`--surface-page:\\s*light-dark\\(${light}, ${dark}\\)`));
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Rail } from '../../renderer/components/rail';

afterEach(cleanup);

function showRail(offered: readonly string[]) {
  const onChoose = vi.fn<(tag: string) => void>();
  const nothing = () => {};
  render(
    <Rail
      steps={[]}
      onGo={nothing}
      onHelp={nothing}
      developmentRuntime={null}
      onLeaveDemo={null}
      languages={{ offered, onChoose }}
    />,
  );
  return onChoose;
}

it('is not there while there is only one language', () => {
  showRail(['en']);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Help']);
});

it('offers each language by its own name, above Help, and marks the spoken one', async () => {
  const onChoose = showRail(['en', 'de', 'ar']);
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  const items = screen.getAllByRole('menuitemradio');
  expect(items.map(({ textContent }) => textContent)).toEqual(['English', 'Deutsch', 'العربية']);
  expect(items.map((item) => item.getAttribute('aria-checked'))).toEqual(['true', 'false', 'false']);
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Deutsch' }));
  expect(onChoose).toHaveBeenCalledWith('de');
});

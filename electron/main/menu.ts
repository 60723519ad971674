import { Menu, type MenuItemConstructorOptions } from 'electron';
import { message } from '../core/message';
import type { Say } from '../words/format-message';

/** Sets the application's menu: editing and zoom, which have no place on the page. */
export function setMenu(say: Say): void {
  const label = (id: Parameters<typeof message>[0]) => say(message(id));
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: label('window.menu.undo') },
    { role: 'redo', label: label('window.menu.redo') },
    { type: 'separator' },
    { role: 'cut', label: label('window.menu.cut') },
    { role: 'copy', label: label('window.menu.copy') },
    { role: 'paste', label: label('window.menu.paste') },
    { role: 'selectAll', label: label('window.menu.select-all') },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: label('window.menu.zoom-in') },
    { role: 'zoomOut', label: label('window.menu.zoom-out') },
    { role: 'resetZoom', label: label('window.menu.reset-zoom') },
    { role: 'togglefullscreen', label: label('window.menu.full-screen') },
  ];
  const program: MenuItemConstructorOptions = { role: 'quit', label: label('window.menu.quit') };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: label('window.menu.program'), submenu: [program] },
      { label: label('window.menu.edit'), submenu: edit },
      { label: label('window.menu.view'), submenu: view },
    ]),
  );
}

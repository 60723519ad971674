/** The sheet over the page; null where there is none. */
export function openSheet(): Element | null {
  return document.querySelector('[role="dialog"], [role="alertdialog"]');
}

/** Whether a sheet or a list of choices is open over the page, which closes by Esc itself. */
export function isLayerOpen(): boolean {
  return openSheet() !== null || document.querySelector('[role="listbox"]') !== null;
}

/** Whether a window can be opened here; only Linux is ever without a display. */
export function hasDisplay() {
  const { DISPLAY = '' } = process.env;
  return process.platform !== 'linux' || DISPLAY !== '';
}

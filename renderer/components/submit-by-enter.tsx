/** Lets Enter in any field submit the form. The visible button is in the foot, and not always there. */
export function SubmitByEnter() {
  return <button type="submit" hidden />;
}

import { Icon } from './icon';

/** The box of a check box; its style shows the tick. */
export function CheckMark() {
  return (
    <span className="box" aria-hidden="true">
      <Icon name="tick" />
    </span>
  );
}

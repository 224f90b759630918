/**
 * Whether a key belongs to a conversion that is still open. Enter, Tab and Esc then choose or drop a candidate and must
 * do nothing else. WebKit may end the composition before the Enter that confirms it; such an Enter has the code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What of the view and of its data can be saved. */
export function SaveSection() {
  return null;
}

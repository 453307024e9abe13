/** The last tap on the map before hydration. */
let kept: MouseEvent | undefined;

const keep = (event: MouseEvent): void => {
  const on = event.target instanceof Element && event.target.closest('.stage');
  if (on) kept = event;
};

document.addEventListener('click', keep, true);

// A global, since the main script loads later and cannot import from this one.
window.takeTap = () => {
  document.removeEventListener('click', keep, true);
  return kept;
};

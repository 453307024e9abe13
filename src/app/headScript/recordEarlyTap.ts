/** The last tap on the map before the page's own script takes it over. */
let kept: MouseEvent | undefined;

const keep = (event: MouseEvent): void => {
  const on = event.target instanceof Element && event.target.closest('.stage');
  if (on) kept = event;
};

document.addEventListener('click', keep, true);

// In a file of its own, which the page's script cannot import: it runs before that has come.
window.takeTap = () => {
  document.removeEventListener('click', keep, true);
  return kept;
};
